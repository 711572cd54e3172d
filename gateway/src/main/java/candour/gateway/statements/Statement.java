package candour.gateway.statements;

import candour.gateway.inspections.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A registered statement with every wording and every check of it, the newest last. */
public record Statement(
        String id,
        String reference,
        String authority,
        String report,
        String reportTitle,
        String body,
        String title,
        String address,
        String state,
        String stateTitle,
        LocalDate issuedOn,
        boolean ofTheAuthority,
        String registeredBy,
        Instant registeredAt,
        List<Wording> wordings,
        List<Kept> checks,
        List<OpenStep> openSteps) {

    /** @param wording its number, from 0 */
    public record Wording(
            int wording, String text, String sha256, String why, Instant recordedAt, String recordedByOffice) {}

    /** A check of one wording. */
    public record Kept(int wording, StatementCheck result) {}

    public Wording current() {
        return wordings.getLast();
    }

    /** The newest check of the words as they stand, or null where they were not checked. */
    public StatementCheck check() {
        return checkOf(current().wording());
    }

    /** The newest check of a wording, or null. */
    public StatementCheck checkOf(int wording) {
        return checks.reversed().stream()
                .filter(kept -> kept.wording() == wording)
                .map(Kept::result)
                .findFirst()
                .orElse(null);
    }

    /** Earlier wordings, the newest first. */
    public List<Wording> earlier() {
        return wordings.subList(0, wordings.size() - 1).reversed();
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }
}
