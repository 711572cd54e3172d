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
        String recategorisedTitle,
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
        String outcomeTitle,
        List<JournalLine> journal,
        String complaint,
        String complaintReference,
        boolean mayComplain,
        List<OpenStep> openSteps,
        List<RepresentationWords.Outcome> permittedOutcomes,
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

    /** One step taken with it, with the category it gave, if it gave one. */
    public record JournalLine(
            String step, String title, String categoryTitle, Instant at, String office, String by, String reason) {}

    public Representation {
        journal = journal == null ? List.of() : List.copyOf(journal);
        permittedOutcomes = permittedOutcomes == null ? List.of() : List.copyOf(permittedOutcomes);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }
}
