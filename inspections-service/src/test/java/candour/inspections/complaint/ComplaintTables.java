package candour.inspections.complaint;

import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionTables;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables of a complaint as Markdown, for a practitioner to read. */
public final class ComplaintTables {

    private ComplaintTables() {}

    public static String steps() {
        return Arrays.stream(ComplaintStep.values())
                .map(step -> "| %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                step.title(),
                                InspectionTables.listed(step.from(), ComplaintState::words),
                                step.to().words(),
                                InspectionTables.listed(step.by(), Role::words)
                                        + (step.isInspectorates() ? " who had no hand in the report" : ""),
                                step.needsReason() ? "yes" : "no",
                                step.meaning()))
                .collect(Collectors.joining(
                        "\n",
                        "# Steps of a complaint\n\n| step | from | to | by | reasons needed | meaning |\n|---|---|---|---|---|---|\n",
                        "\n"));
    }

    public static String routes() {
        return Arrays.stream(ComplaintRoute.values())
                .map(route -> "| %s | %s to %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                route,
                                route.regime().validFrom(),
                                route.regime().endedOn().map(Object::toString).orElse("now"),
                                route.opens().words(),
                                route.holdsPublication() ? "yes" : "no",
                                route.nextStage(),
                                route.authority().source(),
                                route.authority().verified() ? "yes" : "no"))
                .collect(Collectors.joining(
                        "\n",
                        "# Routes of a complaint\n\n| route | in force | open once | publication waits | next stage | source"
                                + " | verified |\n|---|---|---|---|---|---|---|\n",
                        "\n"));
    }
}
