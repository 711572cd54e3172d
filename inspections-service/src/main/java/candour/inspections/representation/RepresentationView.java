package candour.inspections.representation;

import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A representation with its decision; people's names are shown to the inspectorate and the authority, not to the public. */
@Schema(name = "Representation")
public record RepresentationView(
        RepresentationId id,
        InspectionId inspection,
        String reference,
        Part part,
        String label,

        @Schema(description = "What the part said when the draft was issued")
        String partText,

        String partSha256,
        String quoted,
        String whatIsWrong,
        String proposedWording,
        Category category,
        String categoryTitle,
        Category recategorisedAs,
        String recategorisedTitle,
        String onBehalfOf,

        @Schema(description = "Whether it touches a judgement, so that neither author nor lead may decide it")
        boolean touchesJudgement,

        String madeBy,
        String madeByOffice,
        Instant submittedAt,
        boolean late,
        RepresentationState state,
        String stateTitle,
        List<EvidenceView> evidence,
        DeterminationView determination,
        Outcome outcome,
        String outcomeTitle,
        List<JournalLine> journal,

        @Schema(description = "The complaint it led to, where it was redirected to one")
        UUID complaint,

        String complaintReference,

        @Schema(description = "Whether this caller may make the complaint it was redirected to")
        boolean mayComplain,

        List<OpenStep> openSteps,

        @Schema(description = "The outcomes open to a caller who may decide it now")
        List<WordsResource.OutcomeRow> permittedOutcomes,

        boolean mayEdit) {

    /** A piece of evidence without its bytes. */
    @Schema(name = "Evidence")
    public record EvidenceView(
            UUID id, String title, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}

    /** The decision. */
    @Schema(name = "Determination")
    public record DeterminationView(
            Outcome outcome,
            String outcomeTitle,
            String reasons,
            String evidenceConsidered,
            String decidedBy,
            String decidedByOffice,
            Instant decidedAt) {}

    /** One step taken with it; the category is the one given by that step. */
    @Schema(name = "RepresentationJournalLine")
    public record JournalLine(
            RepresentationStep step,
            String title,
            Category category,
            String categoryTitle,
            Instant at,
            String office,
            String by,
            String reason) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "RepresentationOpenStep")
    public record OpenStep(RepresentationStep step, String title, String meaning, String path) {}
}
