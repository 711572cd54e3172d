package candour.cases.signal;

import static candour.cases.facts.FactKind.ABSENCE;
import static candour.cases.facts.FactKind.ALLOCATION;
import static candour.cases.facts.FactKind.CLOCK;
import static candour.cases.facts.FactKind.CONTACT;
import static candour.cases.facts.FactKind.DISAGREEMENT;
import static candour.cases.facts.FactKind.REFERRAL;
import static candour.cases.facts.FactKind.UNALLOCATED;
import static candour.cases.facts.Mark.GREEN_NOTICE;
import static candour.cases.facts.Mark.NO_FURTHER_ACTION;
import static candour.cases.facts.Mark.REFERRER_NOT_TOLD;
import static candour.cases.signal.Threshold.ABSENCE_WORKING_DAYS;
import static candour.cases.signal.Threshold.CONCERN_DAYS;
import static candour.cases.signal.Threshold.CONVERGENCE_DAYS;
import static candour.cases.signal.Threshold.DECISION_WORKING_DAYS;
import static candour.cases.signal.Threshold.GREEN_NOTICES;
import static candour.cases.signal.Threshold.SOURCES;
import static candour.cases.signal.Threshold.WORKERS;
import static candour.cases.signal.Visibility.atLeast;

import candour.cases.facts.Fact;
import java.util.Set;
import java.util.stream.Stream;

/** How the signals of what the agencies do, or leave undone, read the facts. */
final class Workings {

    private static final Set<String> STATUTORY = Set.of("C04", "C06", "C07", "C08", "C10", "C11", "C12", "C13");

    private Workings() {}

    /** S2. */
    static Stream<Found> droppedReferral(AsOf day) {
        var undecided = day.open(REFERRAL).flatMap(it -> undecided(it, day));
        var unheard = day.within(REFERRAL, CONCERN_DAYS)
                .filter(it -> it.is(NO_FURTHER_ACTION) && it.is(REFERRER_NOT_TOLD))
                .map(Found::of);
        return Stream.concat(undecided, unheard);
    }

    private static Stream<Found> undecided(Fact referral, AsOf day) {
        var since = AsOf.afterWorkingDays(referral.on(), day.threshold(DECISION_WORKING_DAYS));
        return since.isAfter(day.today()) ? Stream.empty() : Stream.of(new Found(since, referral));
    }

    /** S11. */
    static Stream<Found> convergence(AsOf day) {
        var concerns = Stream.of(CONTACT, REFERRAL)
                .flatMap(kind -> day.within(kind, CONVERGENCE_DAYS))
                .toList();
        var notices = concerns.stream().filter(it -> it.is(GREEN_NOTICE)).toList();
        var sources = concerns.stream().map(Fact::what).distinct().count();
        return sources >= day.threshold(SOURCES)
                ? concerns.stream().map(Found::of)
                : atLeast(day.threshold(GREEN_NOTICES), notices);
    }

    /** S12. */
    static Stream<Found> overdue(AsOf day) {
        return overdue(day, STATUTORY);
    }

    static Stream<Found> overdue(AsOf day, Set<String> numbers) {
        return day.begun(CLOCK)
                .filter(clock -> clock.on().isBefore(day.today()) && numbers.contains(clock.what()))
                .map(clock -> new Found(clock.on().plusDays(1), clock));
    }

    /** S13. */
    static Stream<Found> nobodysCase(AsOf day) {
        return Stream.of(day.open(UNALLOCATED).map(Found::of), uncovered(day), handedOn(day))
                .flatMap(found -> found);
    }

    private static Stream<Found> uncovered(AsOf day) {
        return day.open(ABSENCE)
                .map(away -> new Found(AsOf.afterWorkingDays(away.on(), day.threshold(ABSENCE_WORKING_DAYS)), away))
                .filter(found -> !found.since().isAfter(day.today()));
    }

    private static Stream<Found> handedOn(AsOf day) {
        var first = day.today().minusMonths(6);
        var lately = day.begun(ALLOCATION)
                .filter(it -> it.when().until() == null || it.when().until().isAfter(first))
                .toList();
        var workers = lately.stream().map(Fact::what).distinct().count();
        return workers < day.threshold(WORKERS)
                ? Stream.empty()
                : lately.stream().map(Found::of);
    }

    /** S17. */
    static Stream<Found> disagreement(AsOf day) {
        return day.open(DISAGREEMENT).map(Found::of);
    }
}
