package candour.gateway.improvement;

import candour.gateway.inspections.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something a report found wrong, what was done and seen since, and what this caller may do now. */
public record Weakness(
        String id,
        String reference,
        String title,
        String finding,
        String source,
        String foundOn,
        String state,
        String stateTitle,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** A step that was taken. */
    public record JournalLine(String title, String grounds, String office, Instant at) {}

    public Weakness {
        journal = journal == null ? List.of() : List.copyOf(journal);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }

    public boolean isPutRight() {
        return "CLOSED".equals(state) || "INDEPENDENTLY_VERIFIED".equals(state);
    }
}
