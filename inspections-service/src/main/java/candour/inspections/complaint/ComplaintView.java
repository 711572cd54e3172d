package candour.inspections.complaint;

import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint, with the steps that are open to this caller. */
@Schema(name = "Complaint")
public record ComplaintView(
        ComplaintId id,
        InspectionId inspection,
        String reference,
        ComplaintRoute route,

        @Schema(description = "Where the authority can take it when it is not content with the answer")
        String nextStage,

        @Schema(description = "Whether the report waits for it now")
        boolean holdsPublication,

        @Schema(description = "To the public only once it is decided")
        String about,

        String remedy,
        List<NamedPart> parts,

        @Schema(description = "The representation that was redirected to it")
        UUID representation,

        String representationReference,

        @Schema(description = "Made after the window for complaints or its waiver; publication does not wait for it")
        boolean late,

        String madeBy,
        String madeByOffice,
        Instant madeAt,
        ComplaintState state,
        String stateTitle,
        DecisionView decision,
        List<DeadlineView> deadlines,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** All complaints about one inspection, oldest first. */
    @Schema(name = "Complaints")
    public record All(List<ComplaintView> items) {}

    /** A part of the report and how people call it. */
    @Schema(name = "ComplaintPart")
    public record NamedPart(Part part, String label) {}

    /** What was found of it. */
    @Schema(name = "ComplaintDecision")
    public record DecisionView(
            Finding finding,
            String findingTitle,
            String reasons,
            String follows,

            @Schema(description = "The parts that may change because it was upheld")
            List<NamedPart> mayChange,

            String decidedBy,
            String decidedByOffice,
            Instant decidedAt) {}

    /** One clock on the complaint. */
    @Schema(name = "ComplaintDeadline")
    public record DeadlineView(
            ComplaintTimescale timescale,
            String title,
            String onWhom,
            LocalDate startedOn,
            LocalDate dueOn,

            @Schema(description = "The first instant that is too late")
            Instant closesAt,

            LocalDate metOn,
            boolean late,
            String force,
            String source,
            boolean verified,
            String calendar,
            String calendarVersion) {}

    /** One line of the journal. */
    @Schema(name = "ComplaintJournalLine")
    public record JournalLine(ComplaintStep step, String title, Instant at, String office, String by, String reason) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "ComplaintOpenStep")
    public record OpenStep(
            ComplaintStep step,
            String title,
            String meaning,
            String path,
            boolean needsReason,

            @Schema(description = "Whether it asks what follows, and which parts may change")
            boolean letsChange) {}
}
