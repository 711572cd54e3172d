package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One inspection: where it stands, its clocks, its journal, and what the caller may do now. */
public record Inspection(
        String id,
        String reference,
        String authority,
        String authorityName,
        String framework,
        String frameworkTitle,
        String kind,
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
        Connections connections,
        Held held,
        List<Pause> pauses,
        List<Deadline> deadlines,
        List<JournalLine> journal,
        List<OpenStep> openSteps,
        boolean recipient,
        List<String> openActions) {

    private static final Set<String> STATEMENT = Set.of("STATEMENT_DUE", "JTAI_STATEMENT");
    private static final Set<String> LISTED = Set.of("ILACS_SHORT", "ILACS_STANDARD", "FOCUSED");
    private static final Set<String> VISITED = Set.of("SLAC", "SIF", "ILACS_SHORT", "ILACS_STANDARD");

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
            String timescale,
            String title,
            String onWhom,
            LocalDate startedOn,
            LocalDate dueOn,
            Instant closesAt,
            LocalDate metOn,
            boolean late,
            long pausedDays,
            String force,
            String source,
            boolean verified) {}

    /**
     * One step taken.
     *
     * @param by the person's name, or null where only the office is told
     */
    public record JournalLine(
            String step,
            String title,
            LocalDate on,
            Instant at,
            String office,
            String by,
            String ground,
            String reason) {}

    /**
     * What it is connected with.
     *
     * @param parent the inspection a visit hangs on, or null
     * @param visitNumber which monitoring visit after its inspection it is, or null
     */
    public record Connections(
            Linked parent,
            List<Linked> visits,
            Integer visitNumber,
            List<String> jointWith,
            PublicationRule published) {

        static final Connections NONE = new Connections(null, List.of(), null, List.of(), null);

        public Connections {
            visits = visits == null ? List.of() : List.copyOf(visits);
            jointWith = jointWith == null ? List.of() : List.copyOf(jointWith);
        }
    }

    /** Another inspection, enough to name it and to go there. */
    public record Linked(
            String id,
            String reference,
            String kindTitle,
            String state,
            String stateTitle,
            LocalDate fieldworkFrom,
            LocalDate fieldworkTo) {}

    /** Whether reports of this kind of visit are published, and the rule that says so. */
    public record PublicationRule(boolean published, String what, String source, boolean verified) {}

    /** That publication is held: for what, until when, in whose words. */
    public record Held(String reason, String reasonTitle, LocalDate from, LocalDate expectedTo, String publicText) {}

    /** A time in which nobody worked on it; {@code to} is null while it lasts. */
    public record Pause(LocalDate from, LocalDate to, String groundTitle, String reason) {}

    public Inspection {
        connections = connections == null ? Connections.NONE : connections;
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        journal = journal == null ? List.of() : List.copyOf(journal);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
        openActions = openActions == null ? List.of() : List.copyOf(openActions);
    }

    /** The steps that lead it on. */
    public List<OpenStep> usualSteps() {
        return openSteps.stream().filter(step -> !step.unusual()).toList();
    }

    /** The steps for when something is in the way, or was found wrong. */
    public List<OpenStep> unusualSteps() {
        return openSteps.stream().filter(OpenStep::unusual).toList();
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

    public boolean isWithdrawn() {
        return "WITHDRAWN".equals(state);
    }

    /** The text that differences are counted from, in words. */
    public String base() {
        return "CORRECTING".equals(state) || "CORRECTION_SIGNED".equals(state) ? "published text" : "issued draft";
    }

    /** Whether child-level lists are asked for in such an inspection. */
    public boolean asksForLists() {
        return kind != null && LISTED.contains(kind);
    }

    public boolean owesStatement() {
        return deadlines.stream()
                .anyMatch(deadline -> deadline.timescale() != null && STATEMENT.contains(deadline.timescale()));
    }

    /** Whether a visit can hang on it. */
    public boolean mayBeVisited() {
        return isPublished() && !isWithdrawn() && kind != null && VISITED.contains(kind);
    }
}
