package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the authority says about one part of the issued draft, and how it was decided. */
public record Representation(
        String id,
        String inspection,
        String reference,
        String part,
        String label,
        String partText,
        String partSha256,
        String quoted,
        String whatIsWrong,
        String proposedWording,
        String category,
        String categoryTitle,
        String recategorisedAs,
        String onBehalfOf,
        boolean touchesJudgement,
        String madeBy,
        String madeByOffice,
        Instant submittedAt,
        boolean late,
        String state,
        String stateTitle,
        List<Evidence> evidence,
        Determination determination,
        List<OpenStep> openSteps,
        boolean mayEdit) {

    /** A document beside it. */
    public record Evidence(
            String id, String title, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}

    /** The decision; the decider's name is told to the inspectorate and the authority only. */
    public record Determination(
            String outcome,
            String outcomeTitle,
            String reasons,
            String evidenceConsidered,
            String decidedBy,
            String decidedByOffice,
            Instant decidedAt) {}

    public Representation {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }
}
