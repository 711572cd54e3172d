package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A formal complaint of the inspected authority; its grounds are null to the public until it is decided. */
public record Complaint(
        String id,
        String inspection,
        String reference,
        String nextStage,
        boolean holdsPublication,
        String about,
        String remedy,
        List<NamedPart> parts,
        String representation,
        String representationReference,
        boolean late,
        String madeBy,
        String madeByOffice,
        Instant madeAt,
        String state,
        String stateTitle,
        Decision decision,
        List<Deadline> deadlines,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    public Complaint {
        parts = parts == null ? List.of() : List.copyOf(parts);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        journal = journal == null ? List.of() : List.copyOf(journal);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    /** A part of the report and how people call it. */
    public record NamedPart(String part, String label) {}

    /** What was found. */
    public record Decision(
            String finding,
            String findingTitle,
            String reasons,
            String follows,
            List<NamedPart> mayChange,
            String decidedBy,
            String decidedByOffice,
            Instant decidedAt) {

        public Decision {
            mayChange = mayChange == null ? List.of() : List.copyOf(mayChange);
        }
    }

    /** One clock. */
    public record Deadline(
            String title,
            String onWhom,
            LocalDate dueOn,
            LocalDate metOn,
            boolean late,
            String force,
            String source,
            boolean verified) {}

    /** One step taken. */
    public record JournalLine(String step, String title, Instant at, String office, String by, String reason) {}

    /** A step the caller may take now. */
    public record OpenStep(
            String step, String title, String meaning, String path, boolean needsReason, boolean letsChange) {

        public String noun() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public Optional<OpenStep> openStep(String noun) {
        return openSteps.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }

    /** Whether a change of this part may cite it. */
    public boolean letsChange(String part) {
        return decision != null
                && decision.mayChange().stream().anyMatch(named -> named.part().equals(part));
    }
}
