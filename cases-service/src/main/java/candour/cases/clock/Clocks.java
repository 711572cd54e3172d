package candour.cases.clock;

import candour.ledger.Uuid7;
import candour.timescales.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Starts and stops the timescales of children's cases. A clock begins under the edition in force on the day of the event and
 * keeps it for life; it is stopped by that edition's rule. A due date never moves: where a rule counts from the last of
 * several events, the clock of the one before ends as replaced and stays to be seen.
 */
@ApplicationScoped
public class Clocks {

    private final CaseClocks clocks;
    private final Uuid7 ids;

    Clocks(CaseClocks clocks, Uuid7 ids) {
        this.clocks = clocks;
        this.ids = ids;
    }

    /**
     * Something happened: stops what it stops, then starts what it starts.
     *
     * @param on the day it happened, in London; never the day it was written down
     * @param at the moment it happened, for the timescales of hours
     */
    public void happened(CaseEvent event, Running running, LocalDate on, Instant at) {
        stop(event, running, on);
        for (var timescale : CaseTimescale.values()) {
            timescale.start(event, on).ifPresent(deadline -> {
                replace(timescale, running, on);
                var clock = CaseClock.started(ids.next(), running, timescale, deadline, dueAt(timescale, on, at));
                clocks.persist(clock);
            });
        }
    }

    /** What these clocks measured is not to be done any more: the plan ended, the enquiry needs no conference. */
    public void notNeeded(Running running, LocalDate on) {
        clocks.running(running).forEach(clock -> clock.end(on, CaseClock.Ending.NOT_NEEDED));
    }

    /** Likewise for these timescales alone. */
    public void notNeeded(Running running, LocalDate on, List<CaseTimescale> timescales) {
        clocks.running(running).stream()
                .filter(clock -> timescales.contains(clock.timescale()))
                .forEach(clock -> clock.end(on, CaseClock.Ending.NOT_NEEDED));
    }

    /** Every clock of a child, the earliest due first, those met and ended among them. */
    public List<CaseClock> of(String authority, UUID child) {
        return clocks.of(authority, child);
    }

    /** Those of a child that run, the earliest due first. */
    public List<CaseClock> runningOf(String authority, UUID child) {
        return clocks.runningOf(authority, child);
    }

    private void stop(CaseEvent event, Running running, LocalDate on) {
        clocks.running(running).stream()
                .filter(clock -> clock.timescale().isStoppedBy(event, clock.deadline()))
                .forEach(clock -> clock.meet(on));
    }

    private void replace(CaseTimescale timescale, Running running, LocalDate on) {
        clocks.running(running).stream()
                .filter(clock -> clock.timescale() == timescale)
                .forEach(clock -> clock.end(on, CaseClock.Ending.REPLACED));
    }

    private static Instant dueAt(CaseTimescale timescale, LocalDate on, Instant at) {
        return timescale
                .rules()
                .on(on)
                .flatMap(rule -> rule.course())
                .filter(course -> course.term() instanceof Term.Hours)
                .map(course -> ((Term.Hours) course.term()).runOutAt(at))
                .orElse(null);
    }
}
