package candour.cases.signal;

import static candour.cases.facts.FactKind.CANCELLED;
import static candour.cases.facts.FactKind.NOT_BROUGHT;
import static candour.cases.facts.FactKind.NOT_SEEN;
import static candour.cases.facts.FactKind.OUT_OF_SCHOOL;
import static candour.cases.facts.FactKind.PROTECTION_PLAN;
import static candour.cases.facts.FactKind.SEEN;
import static candour.cases.signal.Threshold.AFTER_PLAN_YEARS;
import static candour.cases.signal.Threshold.CANCELLED_TIMES;
import static candour.cases.signal.Threshold.NOT_BROUGHT_DAYS;
import static candour.cases.signal.Threshold.NOT_BROUGHT_TIMES;
import static candour.cases.signal.Threshold.NOT_SEEN_DAYS;
import static candour.cases.signal.Threshold.NOT_SEEN_VISITS;
import static candour.cases.signal.Threshold.SEEN_BY_ANYBODY_DAYS;

import candour.cases.facts.Fact;
import candour.cases.facts.Mark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the signals of the child nobody sees read the facts. */
final class Visibility {

    private static final Set<String> VISITS = Set.of("C13", "C14", "C16");

    private Visibility() {}

    /** S1. */
    static Stream<Found> notSeenInTime(AsOf day) {
        return Stream.concat(Workings.overdue(day, VISITS), notSeenByAnybody(day));
    }

    private static Stream<Found> notSeenByAnybody(AsOf day) {
        return day.openWork().stream()
                .map(work -> day.lastSeen()
                        .filter(seen -> seen.on().isAfter(work.on()))
                        .orElse(work))
                .map(last -> new Found(last.on().plusDays(day.threshold(SEEN_BY_ANYBODY_DAYS) + 1L), last))
                .filter(found -> !found.since().isAfter(day.today()));
    }

    /** S8. */
    static Stream<Found> outOfSight(AsOf day) {
        var counts = day.isConcern() || protectedWithin(day, day.today().minusYears(day.threshold(AFTER_PLAN_YEARS)));
        return counts ? day.open(OUT_OF_SCHOOL).map(Found::of) : Stream.empty();
    }

    private static boolean protectedWithin(AsOf day, LocalDate first) {
        return day.begun(PROTECTION_PLAN)
                .anyMatch(plan ->
                        plan.when().until() == null || !plan.when().until().isBefore(first));
    }

    /** S9. */
    static Stream<Found> noAccess(AsOf day) {
        return Stream.concat(visitsInVain(day), spokenFor(day));
    }

    private static Stream<Found> visitsInVain(AsOf day) {
        var lastSeen = seenBySocialWorker(day).map(Fact::on).findFirst().orElse(LocalDate.MIN);
        var inVain = day.within(NOT_SEEN, NOT_SEEN_DAYS)
                .filter(visit -> visit.on().isAfter(lastSeen))
                .toList();
        return atLeast(day.threshold(NOT_SEEN_VISITS), inVain);
    }

    private static Stream<Found> spokenFor(AsOf day) {
        int visits = day.threshold(NOT_SEEN_VISITS);
        var last = seenBySocialWorker(day)
                .filter(seen -> seen.on().isAfter(day.today().minusDays(day.threshold(NOT_SEEN_DAYS))))
                .limit(visits)
                .toList();
        var each = day.isConcern() && last.stream().allMatch(seen -> seen.is(Mark.ADULT_SPOKE));
        return each ? atLeast(visits, last) : Stream.empty();
    }

    private static Stream<Fact> seenBySocialWorker(AsOf day) {
        return day.begun(SEEN)
                .filter(seen -> seen.is(Mark.SOCIAL_WORKER))
                .sorted(Comparator.comparing(Fact::on).reversed().thenComparing(Fact.IN_ORDER));
    }

    /** S10. */
    static Stream<Found> notBrought(AsOf day) {
        var neglect = Harm.neglectPlan(day).findAny().isPresent();
        var notBrought = day.within(NOT_BROUGHT, NOT_BROUGHT_DAYS).toList();
        var cancelled = day.within(CANCELLED, NOT_BROUGHT_DAYS).toList();
        return Stream.concat(
                atLeast(neglect ? 1 : day.threshold(NOT_BROUGHT_TIMES), notBrought),
                atLeast(day.threshold(CANCELLED_TIMES), cancelled));
    }

    static Stream<Found> atLeast(int count, List<Fact> facts) {
        return facts.size() < count ? Stream.empty() : facts.stream().map(Found::of);
    }
}
