package candour.inspections.inspection;

import candour.inspections.access.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of an inspection as Markdown, for a practitioner to read. */
public final class InspectionTables {

    private InspectionTables() {}

    public static String steps() {
        return Arrays.stream(InspectionStep.values())
                .map(InspectionTables::row)
                .collect(Collectors.joining(
                        "\n",
                        "# Steps of an inspection\n\n| step | from | to | by | needs first | meaning |\n|---|---|---|---|---|---|\n",
                        "\n"));
    }

    public static String actions() {
        return Arrays.stream(InspectionAction.values())
                .map(action -> "| %s | %s | %s |"
                        .formatted(
                                action.meaning(),
                                listed(action.in(), InspectionState::words),
                                listed(action.by(), Role::words)))
                .collect(Collectors.joining(
                        "\n", "# Further actions on an inspection\n\n| action | while | by |\n|---|---|---|\n", "\n"));
    }

    private static String row(InspectionStep step) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        step.title(),
                        listed(step.from(), InspectionState::words),
                        step.to().map(InspectionState::words).orElse("(stays)"),
                        listed(step.by(), Role::words),
                        step.guards().stream().map(Guard::words).collect(Collectors.joining("; ")),
                        step.meaning());
    }

    public static <T extends Comparable<T>> String listed(Collection<T> all, Function<T, String> words) {
        return all.stream().sorted().map(words).collect(Collectors.joining(", "));
    }
}
