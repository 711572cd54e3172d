package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import candour.timescales.MonthRange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intervention as everybody sees it. */
@Schema(name = "Intervention")
record InterventionView(
        UUID id,
        String authority,
        InterventionKind kind,

        @Schema(examples = "improvement notice (non-statutory)")
        String label,

        @Schema(nullable = true) Basis basis,
        String issuedBy,
        @Schema(nullable = true) KnownDate issuedOn,
        InterventionState state,
        String stateTitle,
        StandingView standing,
        List<TriggerView> triggers,
        List<String> scope,
        List<RequirementView> requirements,
        Integer nominalMonths,
        KnownDate nominalEnd,
        Integer reviewEveryMonths,

        @Schema(description = "When the next review is due by its own terms")
        KnownDate reviewDue,

        boolean reviewOverdue,
        Integer reportEveryMonths,
        String documentSha256,
        UUID predecessor,
        UUID successor,
        KnownDate endedOn,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** All interventions in one authority. */
    @Schema(name = "Interventions")
    record All(List<InterventionView> items) {}

    /** What it rests on by the law of its day. */
    @Schema(name = "InterventionBasis")
    record Basis(boolean statutory, String regime, String source, boolean verified) {}

    /** How long it has been in force today; ranges where its start is known to the month or the year. */
    @Schema(name = "InterventionStanding")
    record StandingView(
            @Schema(description = "In force beyond the term it states; it does not lapse")
            boolean overrun,

            @Schema(nullable = true) Months inForceFor,
            @Schema(nullable = true) Months beyondTerm,

            @Schema(
                    examples =
                            "in force 16–17 months (start known to the month), 4–5 months beyond its stated 12-month term, not lifted")
            String sentence) {}

    /** Complete months, from fewest to most. */
    @Schema(name = "MonthRange")
    record Months(int fewest, int most) {

        static Months of(MonthRange range) {
            return range == null ? null : new Months(range.fewest(), range.most());
        }
    }

    /** What it answers. */
    @Schema(name = "InterventionTriggerView")
    record TriggerView(UUID inspection, String area, String words) {}

    /** One thing it demands. */
    @Schema(name = "InterventionRequirementView")
    record RequirementView(String text, KnownDate due) {}

    /** One step taken; names only for the department, the inspectorate and the authority itself. */
    @Schema(name = "InterventionJournalLine")
    record JournalLine(
            InterventionStep step,
            String title,
            KnownDate on,
            Instant recordedAt,
            String office,
            String by,
            String reason) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "InterventionOpenStep")
    record OpenStep(
            InterventionStep step,
            String title,
            String meaning,
            String path,

            @Schema(description = "Whether another intervention must follow")
            boolean needsSuccessor) {}
}
