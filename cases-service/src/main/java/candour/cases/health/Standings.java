package candour.cases.health;

import candour.cases.clock.CaseClock;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.lookedafter.LookedAfter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Finds a child's standing on a day, by the clocks of its plans and the periods in which it was looked after. */
@ApplicationScoped
class Standings {

    private static final int MONTHS_AFTERWARDS = 12;
    private static final Set<CaseTimescale> OF_A_PLAN =
            Set.of(CaseTimescale.FIRST_PROTECTION_VISIT, CaseTimescale.PROTECTION_VISIT);

    private final Clocks clocks;
    private final LookedAfter lookedAfter;

    Standings(Clocks clocks, LookedAfter lookedAfter) {
        this.clocks = clocks;
        this.lookedAfter = lookedAfter;
    }

    Standing on(LocalDate day, String authority, UUID child) {
        var visits = clocks.of(authority, child).stream()
                .filter(clock -> OF_A_PLAN.contains(clock.timescale()))
                .toList();
        if (visits.stream().anyMatch(clock -> clock.isRunning() || endedAfter(clock, day))) {
            return Standing.PLAN;
        }
        if (lookedAfter.on(day, authority, child).isPresent()) {
            return Standing.LOOKED_AFTER;
        }
        var since = day.minusMonths(MONTHS_AFTERWARDS);
        var lately = visits.stream().anyMatch(clock -> endedAfter(clock, since.minusDays(1)))
                || lookedAfter.endedSince(since, authority, child);
        return lately ? Standing.ENDED_WITHIN_TWELVE_MONTHS : Standing.NONE;
    }

    private static boolean endedAfter(CaseClock clock, LocalDate day) {
        return clock.endedOn().filter(ended -> ended.isAfter(day)).isPresent();
    }
}
