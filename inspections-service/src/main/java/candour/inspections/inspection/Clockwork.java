package candour.inspections.inspection;

import candour.inspections.timescale.Clocks;
import candour.timescales.Deadline;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stops the clocks that a milestone stops and starts those that it starts; a due date never moves. */
final class Clockwork {

    private final Inspection inspection;
    private final Map<InspectionTimescale, RunningDeadline> deadlines;
    private final Clocks clocks;
    private final Set<Circumstance> found;

    Clockwork(
            Inspection inspection,
            Map<InspectionTimescale, RunningDeadline> deadlines,
            Clocks clocks,
            Set<Circumstance> found) {
        this.inspection = inspection;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.found = found;
    }

    void strike(Milestone milestone, LocalDate on) {
        for (var timescale : InspectionTimescale.values()) {
            var inForce = clocks.inForce(timescale);
            running(timescale)
                    .filter(running -> !running.isMet() && inForce.isStoppedBy(milestone, running))
                    .ifPresent(running -> put(timescale, running.met(on)));
            if (!deadlines.containsKey(timescale) && mayRun(timescale)) {
                inForce.start(milestone, on).ifPresent(started -> start(timescale, started));
            }
        }
    }

    /** With the clock for the statement, the last day of it is known, and what counts from that day begins too. */
    private void start(InspectionTimescale timescale, Deadline started) {
        put(timescale, started);
        if (timescale == InspectionTimescale.STATEMENT_DUE) {
            strike(Milestone.LAST_DAY_FOR_STATEMENT, started.dueOn());
        }
    }

    private boolean mayRun(InspectionTimescale timescale) {
        return inspection.kind().runs(timescale)
                && timescale.onlyWhere().map(found::contains).orElse(true);
    }

    private Optional<Deadline> running(InspectionTimescale timescale) {
        return Optional.ofNullable(deadlines.get(timescale)).map(running -> running.of(timescale));
    }

    private void put(InspectionTimescale timescale, Deadline deadline) {
        deadlines.put(timescale, RunningDeadline.of(inspection.authority(), deadline));
    }
}
