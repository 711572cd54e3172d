package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One inspection: where it stands, its clocks, its journal, and what the caller may do now. */
public record Inspection(
        String id,
        String reference,
        String authority,
        String authorityName,
        String framework,
        String frameworkTitle,
        String kindTitle,
        String state,
        String stateTitle,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        String rehearsalOf,
        Lead lead,
        Instant issuedAt,
        Instant finalSignedAt,
        Instant publishedAt,
        List<Deadline> deadlines,
        List<JournalLine> journal,
        List<OpenStep> openSteps,
        List<String> openActions) {

    /** The lead inspector. */
    public record Lead(String name) {}

    /**
     * One clock.
     *
     * @param metOn null while it runs
     * @param force {@code STATUTE}, {@code POLICY} and so on
     * @param verified false where nobody has read the rule in its source
     */
    public record Deadline(
            String title,
            String onWhom,
            LocalDate startedOn,
            LocalDate dueOn,
            Instant closesAt,
            LocalDate metOn,
            boolean late,
            String force,
            String source,
            boolean verified) {}

    /**
     * One step taken.
     *
     * @param by the person's name, or null where only the office is told
     */
    public record JournalLine(
            String step, String title, LocalDate on, Instant at, String office, String by, String reason) {}

    public Inspection {
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        journal = journal == null ? List.of() : List.copyOf(journal);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
        openActions = openActions == null ? List.of() : List.copyOf(openActions);
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }

    public boolean may(String action) {
        return openActions.contains(action);
    }

    /** The running clock that ends first, or null; what everybody is waiting for. */
    public Deadline nextDeadline() {
        return deadlines.stream()
                .filter(deadline -> deadline.metOn() == null && deadline.dueOn() != null)
                .min(Comparator.comparing(Deadline::dueOn))
                .orElse(null);
    }

    public boolean isLate() {
        return deadlines.stream().anyMatch(deadline -> deadline.late() && deadline.metOn() == null);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
