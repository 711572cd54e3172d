package candour.gateway.oversight;

import candour.gateway.inspections.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A notice, a direction or another intervention. Dates are as well as they are known: 2009-02-17, 2009-02 or 2009.
 *
 * @param basis what it rests on; null before it is issued, or where the table has no row for it
 */
public record Intervention(
        String id,
        String kind,
        String label,
        Basis basis,
        String issuedBy,
        String issuedOn,
        String state,
        String stateTitle,
        Standing standing,
        List<Trigger> triggers,
        List<String> scope,
        List<Requirement> requirements,
        Integer nominalMonths,
        String nominalEnd,
        Integer reviewEveryMonths,
        String reviewDue,
        boolean reviewOverdue,
        Integer reportEveryMonths,
        String documentSha256,
        String predecessor,
        String successor,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** What it rests on by the law of its day. */
    public record Basis(boolean statutory, String source, boolean verified) {}

    /** How long it has been in force, in a sentence. */
    public record Standing(boolean overrun, String sentence) {}

    /** What it answers. */
    public record Trigger(String inspection, String words) {}

    /** One thing it demands. */
    public record Requirement(String text, String due) {}

    /** One step taken. */
    public record JournalLine(String title, String on, Instant recordedAt, String office, String by, String reason) {}

    public Intervention {
        triggers = Step.listed(triggers);
        scope = Step.listed(scope);
        requirements = Step.listed(requirements);
        journal = Step.listed(journal);
        openSteps = Step.listed(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return Step.of(openSteps, noun);
    }
}
