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
        List<OpenStep> openSteps,
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

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "RepresentationOpenStep")
    public record OpenStep(RepresentationStep step, String title, String meaning, String path) {}
}
