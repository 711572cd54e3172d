package candour.inspections.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the frameworks for a practitioner to check against the reports. */
final class FrameworkTables {

    private FrameworkTables() {}

    static String print(List<Framework> frameworks) {
        return "# Frameworks of inspection\n\n"
                + frameworks.stream().map(FrameworkTables::print).collect(Collectors.joining("\n"));
    }

    private static String print(Framework framework) {
        var lines = new ArrayList<String>();
        lines.add("## " + framework.name() + ": " + framework.title());
        lines.add("");
        lines.add("- fieldwork begun " + inForce(framework.inForce()));
        lines.add("- kinds: " + framework.kinds().stream().sorted().collect(Collectors.joining(", ")));
        lines.add("- legal basis: " + framework.basis().law());
        lines.add("- source: " + framework.basis().source());
        lines.add("- not confirmed: " + orNothing(framework.basis().unconfirmed()));
        lines.add("");
        lines.add("| grade | printed | meaning | rank |");
        lines.add("|---|---|---|---:|");
        framework
                .grades()
                .forEach(grade -> lines.add(
                        row(grade.code(), grade.label(), orNotSaid(grade.descriptor()), String.valueOf(grade.rank()))));
        lines.add("");
        lines.add("| area | strand | kind | printed | must be graded | verified |");
        lines.add("|---|---|---|---|---|---|");
        framework
                .areas()
                .forEach(area -> lines.add(row(
                        area.code(),
                        area.strand().words(),
                        area.kind().name(),
                        area.labels().stream().map(FrameworkTables::label).collect(Collectors.joining("; ")),
                        yes(area.isRequired()),
                        yes(area.verified()))));
        return String.join("\n", lines) + "\n";
    }

    private static String inForce(InForce days) {
        return days.to() == null ? "from " + days.from() : "from " + days.from() + " to " + days.to();
    }

    private static String label(Label label) {
        return label.text() + " (" + label.since() + (label.settled() ? ")" : ", not settled)");
    }

    private static String orNothing(String text) {
        return text == null ? "nothing" : text;
    }

    private static String orNotSaid(String text) {
        return text == null ? "not said" : text;
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
