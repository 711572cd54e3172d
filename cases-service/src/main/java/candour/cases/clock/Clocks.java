package candour.cases.clock;

import candour.ledger.Uuid7;
import candour.timescales.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Starts and stops the timescales of children's cases. A clock begins under the edition in force on the day of the event and
 * keeps it for life; it is stopped by that edition's rule. A due date never moves: where a rule counts from the last of
 * several events, the clock of the one before ends as replaced and stays to be seen.
 */
@ApplicationScoped
public class Clocks {

    private final CaseClocks clocks;
    private final LocalTerms terms;
    private final Uuid7 ids;

    Clocks(CaseClocks clocks, LocalTerms terms, Uuid7 ids) {
        this.clocks = clocks;
        this.terms = terms;
        this.ids = ids;
    }

    /**
     * Something happened: stops what it stops, then starts what it starts.
     *
     * @param on the day it happened, in London; never the day it was written down
     * @param at the moment it happened, for the timescales of hours
     */
    public void happened(CaseEvent event, Running running, LocalDate on, Instant at) {
        happened(event, running, on, at, EnumSet.allOf(CaseTimescale.class));
    }

    /**
     * Likewise for the timescales of one course, where an event starts some of several: a referral starts the clock of its
     * decision, and the episode that is opened for it starts the clocks of the assessment, both from the same day.
     */
    public void happened(CaseEvent event, Running running, LocalDate on, Instant at, Set<CaseTimescale> among) {
        var inForce = terms.of(running.authority());
        stop(event, running, on, inForce);
        for (var timescale : among) {
            inForce.timescale(timescale)
                    .start(event, on)
                    .filter(deadline -> !isOvertaken(timescale, running, on))
                    .ifPresent(deadline -> {
                        replace(timescale, running, on);
                        clocks.persist(
                                CaseClock.started(ids.next(), running, timescale, deadline, dueAt(timescale, on, at)));
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

    /** The children of a referral are recognised: their own clocks go on, and the one that ran without a child ends. */
    public void carriedOn(String authority, UUID course, LocalDate on) {
        clocks.running(new Running(authority, null, course))
                .forEach(clock -> clock.end(on, CaseClock.Ending.CARRIED_ON));
    }

    /** Every clock of a child, the earliest due first, those met and ended among them. */
    public List<CaseClock> of(String authority, UUID child) {
        return clocks.of(authority, child);
    }

    /** Those of a child that run, the earliest due first. */
    public List<CaseClock> runningOf(String authority, UUID child) {
        return clocks.runningOf(authority, child);
    }

    private void stop(CaseEvent event, Running running, LocalDate on, TermsInForce inForce) {
        clocks.running(running).stream()
                .filter(clock -> inForce.timescale(clock.timescale()).isStoppedBy(event, clock.deadline()))
                .filter(clock -> !clock.startedOn().isAfter(on))
                .forEach(clock -> clock.meet(on));
    }

    /** An event recorded late begins nothing where a later one has begun it already. */
    private boolean isOvertaken(CaseTimescale timescale, Running running, LocalDate on) {
        return clocks.running(running).stream()
                .anyMatch(clock ->
                        clock.timescale() == timescale && clock.startedOn().isAfter(on));
    }

    /** Written before the new one is: of one timescale only one runs at a time. */
    private void replace(CaseTimescale timescale, Running running, LocalDate on) {
        var replaced = clocks.running(running).stream()
                .filter(clock -> clock.timescale() == timescale)
                .toList();
        replaced.forEach(clock -> clock.end(on, CaseClock.Ending.REPLACED));
        clocks.flush();
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
