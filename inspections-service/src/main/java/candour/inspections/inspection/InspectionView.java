package candour.inspections.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of an inspection, with the steps that are open to this caller. */
@Schema(name = "Inspection")
public record InspectionView(
        InspectionId id,
        String reference,
        String authority,
        String authorityName,
        String framework,
        String frameworkTitle,
        InspectionKind kind,
        String kindTitle,
        InspectionState state,
        String stateTitle,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,

        @Schema(description = "Whose published report this one replays, when it is a rehearsal")
        String rehearsalOf,

        Lead lead,
        Instant issuedAt,
        Instant finalSignedAt,
        Instant publishedAt,
        Connections.View connections,

        @Schema(description = "While publication is held; for whom, until when, in whose words")
        HeldPublications.Held held,

        List<Pause> pauses,
        List<DeadlineView> deadlines,
        List<JournalLine> journal,
        List<OpenStep> openSteps,

        @Schema(
                description =
                        "Whether the caller is the authority's director, or an officer named as a recipient of the draft")
        boolean recipient,

        @Schema(description = "What else this caller may do now")
        List<InspectionAction> openActions) {

    /** One clock on the inspection; whether it is late is asked of today. */
    @Schema(name = "InspectionDeadline")
    public record DeadlineView(
            InspectionTimescale timescale,
            String title,
            String onWhom,
            LocalDate startedOn,
            LocalDate dueOn,

            @Schema(description = "The first instant that is too late")
            Instant closesAt,

            LocalDate metOn,
            boolean late,

            @Schema(description = "Days of pauses and deferrals since it started; the due date stays where it was")
            long pausedDays,

            String force,
            String source,
            boolean verified,
            String calendar,
            String calendarVersion) {}

    /** One line of the journal; a reader outside the inspectorate sees the office, not the person. */
    @Schema(name = "InspectionJournalLine")
    public record JournalLine(
            InspectionStep step,
            String title,
            LocalDate on,
            Instant at,
            String office,
            String by,
            String ground,
            String reason) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "InspectionOpenStep")
    public record OpenStep(
            InspectionStep step,
            String title,
            String meaning,
            String path,
            Asks asks,

            @Schema(description = "Whether an inspection usually runs its course without it")
            boolean unusual) {}
}
