package candour.cases.signal;

import static candour.cases.facts.FactKind.CONTACT;
import static candour.cases.facts.FactKind.EPISODE;
import static candour.cases.facts.FactKind.IN_NEED_PLAN;
import static candour.cases.facts.FactKind.PROTECTION_PLAN;
import static candour.cases.facts.FactKind.REFERRAL;
import static candour.cases.signal.Threshold.AFTER_CLOSURE_DAYS;
import static candour.cases.signal.Threshold.LONG_PLAN_MONTHS;
import static candour.cases.signal.Threshold.REFERRALS_EVER;
import static candour.cases.signal.Threshold.REFERRALS_IN_A_YEAR;
import static candour.cases.signal.Visibility.atLeast;

import candour.cases.facts.Fact;
import java.time.LocalDate;
import java.util.stream.Stream;

/** How the signals of what went before read the facts. */
final class History {

    private History() {}

    /** S3. */
    static Stream<Found> repeat(AsOf day) {
        var ever = day.begun(REFERRAL).toList();
        var lately = ever.stream()
                .filter(it -> it.on().isAfter(day.today().minusYears(1)))
                .toList();
        var referrals = ever.size() >= day.threshold(REFERRALS_EVER)
                ? ever.stream().map(Found::of)
                : atLeast(day.threshold(REFERRALS_IN_A_YEAR), lately);
        var plans = day.begun(PROTECTION_PLAN).filter(plan -> plan.when().isOverOn(day.today()));
        return Stream.concat(referrals, plans.map(plan -> new Found(plan.when().until(), plan)));
    }

    /** S4. */
    static Stream<Found> backSoon(AsOf day) {
        var ends = Stream.of(EPISODE, IN_NEED_PLAN, PROTECTION_PLAN)
                .flatMap(day::begun)
                .filter(work -> work.when().isOverOn(day.today()))
                .map(work -> work.when().until())
                .filter(end -> end.isAfter(day.today().minusDays(day.threshold(AFTER_CLOSURE_DAYS) + 1L)))
                .toList();
        return Stream.of(CONTACT, REFERRAL)
                .flatMap(day::begun)
                .filter(contact -> ends.stream().anyMatch(end -> contact.on().isAfter(end)))
                .map(Found::of);
    }

    /** S18. */
    static Stream<Found> drift(AsOf day) {
        return day.open(PROTECTION_PLAN)
                .flatMap(plan -> isLaterThanAnother(plan, day) ? Stream.of(Found.of(plan)) : tooLong(plan, day));
    }

    private static boolean isLaterThanAnother(Fact plan, AsOf day) {
        return day.begun(PROTECTION_PLAN).anyMatch(other -> other.on().isBefore(plan.on()));
    }

    private static Stream<Found> tooLong(Fact plan, AsOf day) {
        LocalDate since = plan.on().plusMonths(day.threshold(LONG_PLAN_MONTHS)).plusDays(1);
        return since.isAfter(day.today()) ? Stream.empty() : Stream.of(new Found(since, plan));
    }
}
