package candour.cases.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team has more children for now and today than a list can help with. */
@Schema(description = "A team whose tiers are saturated: a matter of capacity, not of order")
public record Saturation(
        @Schema(description = "Absent for work that no team holds")
        String team,

        long children,
        @Schema(description = "For now or today") long urgent,
        String warning) {

    static Saturation of(String team, long children, long urgent) {
        var warning = "Tiers saturated: %d of %d children are for now or today. This is a capacity issue."
                .formatted(urgent, children);
        return new Saturation(team.isEmpty() ? null : team, children, urgent, warning);
    }
}
