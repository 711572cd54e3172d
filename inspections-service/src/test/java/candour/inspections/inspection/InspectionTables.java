package candour.inspections.inspection;

import candour.inspections.access.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tables of an inspection as Markdown, for a practitioner to read. */
public final class InspectionTables {

    private InspectionTables() {}

    public static String steps() {
        return Arrays.stream(InspectionStep.values())
                .map(InspectionTables::row)
                .collect(Collectors.joining(
                        "\n",
                        "# Steps of an inspection\n\n| step | from | to | by | needs first | asks for | meaning |\n"
                                + "|---|---|---|---|---|---|---|\n",
                        "\n\n" + states()));
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
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        step.title(),
                        listed(step.from(), InspectionState::words),
                        step.destination().words(),
                        listed(step.by(), Role::words),
                        step.guards().stream().map(Guard::words).collect(Collectors.joining("; ")),
                        step.asks() == Asks.NOTHING
                                ? ""
                                : step.asks() == Asks.REASON ? "a reason" : "a ground and a reason",
                        step.meaning());
    }

    private static String states() {
        return Arrays.stream(InspectionState.values())
                .map(state -> "| %s | %s | %s |"
                        .formatted(
                                state.words(), steps(step -> reaches(step, state)), steps(step -> leaves(step, state))))
                .collect(Collectors.joining(
                        "\n",
                        "## How each state is reached and left\n\n| state | reached by | left by |\n|---|---|---|\n",
                        "\n"));
    }

    private static String steps(Predicate<InspectionStep> which) {
        return Arrays.stream(InspectionStep.values())
                .filter(which)
                .map(InspectionStep::title)
                .collect(Collectors.joining(", "));
    }

    static boolean reaches(InspectionStep step, InspectionState state) {
        return step.to().filter(state::equals).isPresent()
                || step.destination() instanceof Destination.Back
                        && Arrays.stream(InspectionStep.values())
                                .anyMatch(aside -> aside.destination().remembers()
                                        && aside.from().contains(state)
                                        && aside.to()
                                                .filter(step.from()::contains)
                                                .isPresent());
    }

    static boolean leaves(InspectionStep step, InspectionState state) {
        return step.from().contains(state) && !(step.destination() instanceof Destination.Stay);
    }

    /** Which clocks may run in which kind of inspection. */
    public static String kinds() {
        return Arrays.stream(InspectionKind.values())
                .map(kind -> "| %s | %s | %s | %s |"
                        .formatted(
                                kind.words(),
                                kind.isGraded() ? "graded" : "not judged",
                                String.join("; ", kind.headings()),
                                Arrays.stream(InspectionTimescale.values())
                                        .filter(kind::runs)
                                        .map(InspectionTables::clock)
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining(
                        "\n",
                        "# Kinds of inspection and visit\n\n| kind | areas | headings of a letter | clocks |\n|---|---|---|---|\n",
                        "\n\n" + letters()));
    }

    private static String clock(InspectionTimescale timescale) {
        return timescale.title()
                + timescale.onlyWhere().map(where -> ", " + where.words()).orElse("");
    }

    private static String letters() {
        return Arrays.stream(LetterRule.values())
                .map(rule -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                rule.what(),
                                rule.isPublished() ? "published" : "not published",
                                rule.authority().force().name().toLowerCase(Locale.ROOT),
                                rule.authority().source(),
                                rule.authority().verified() ? "yes" : "no"))
                .collect(Collectors.joining(
                        "\n",
                        "## What is published\n\n| what | is | force | source | verified |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    public static <T extends Comparable<T>> String listed(Collection<T> all, Function<T, String> words) {
        return all.stream().sorted().map(words).collect(Collectors.joining(", "));
    }
}
