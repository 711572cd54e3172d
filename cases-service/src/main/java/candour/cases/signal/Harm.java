package candour.cases.signal;

import static candour.cases.facts.FactKind.ADULT;
import static candour.cases.facts.FactKind.ATTENDANCE;
import static candour.cases.facts.FactKind.BORN;
import static candour.cases.facts.FactKind.EXPECTED;
import static candour.cases.facts.FactKind.FACTOR;
import static candour.cases.facts.FactKind.LOOKED_AFTER;
import static candour.cases.facts.FactKind.MISSING;
import static candour.cases.facts.FactKind.PROTECTION_PLAN;
import static candour.cases.facts.Mark.INJURY;
import static candour.cases.facts.Mark.NOT_MOBILE;
import static candour.cases.facts.Mark.RISK_MARKER;
import static candour.cases.facts.Mark.UNKNOWN_MAN;
import static candour.cases.signal.Threshold.ATTENDANCE_DAYS;
import static candour.cases.signal.Threshold.BEFORE_BIRTH_DAYS;
import static candour.cases.signal.Threshold.FACTORS_DAYS;
import static candour.cases.signal.Threshold.PARENTAL_FACTORS;

import candour.cases.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the signals of harm, and of what makes harm likely, read the facts. */
final class Harm {

    private static final List<Set<String>> PARENTAL = List.of(Set.of("3B"), Set.of("4B"), Set.of("1B", "2B"));

    private Harm() {}

    /** S5. */
    static Stream<Found> neglect(AsOf day) {
        var factors =
                day.within(FACTOR, FACTORS_DAYS).filter(factor -> factor.what().equals("16A"));
        return Stream.concat(factors, neglectPlan(day)).map(Found::of);
    }

    static Stream<Fact> neglectPlan(AsOf day) {
        return day.open(PROTECTION_PLAN).filter(plan -> plan.what().equals("NEG"));
    }

    /** S6. */
    static Stream<Found> baby(AsOf day) {
        if (!day.isConcern()) {
            return Stream.empty();
        }
        var born =
                day.begun(BORN).filter(birth -> birth.on().isAfter(day.today().minusYears(1)));
        var soon = day.today().plusDays(day.threshold(BEFORE_BIRTH_DAYS));
        var expected = day.facts()
                .of(EXPECTED)
                .filter(birth -> !birth.on().isAfter(soon))
                .map(birth -> new Found(birth.on().minusDays(day.threshold(BEFORE_BIRTH_DAYS)), birth));
        return Stream.concat(born.map(Found::of), expected);
    }

    /** S7. */
    static Stream<Found> parentsTogether(AsOf day) {
        var factors = day.within(FACTOR, FACTORS_DAYS).toList();
        var together = PARENTAL.stream()
                .filter(group -> factors.stream().anyMatch(factor -> group.contains(factor.what())))
                .toList();
        return together.size() < day.threshold(PARENTAL_FACTORS)
                ? Stream.empty()
                : factors.stream()
                        .filter(factor -> together.stream().anyMatch(group -> group.contains(factor.what())))
                        .map(Found::of);
    }

    /** S14. */
    static Stream<Found> attendance(AsOf day) {
        var hasPlan = Stream.of(PROTECTION_PLAN, LOOKED_AFTER)
                .anyMatch(kind -> day.open(kind).findAny().isPresent());
        return day.within(ATTENDANCE, ATTENDANCE_DAYS)
                .filter(it -> hasPlan || isInjuryOfNotMobile(it))
                .map(Found::of);
    }

    static boolean isInjuryOfNotMobile(Fact attendance) {
        return attendance.is(INJURY) && attendance.is(NOT_MOBILE);
    }

    /** S15. */
    static Stream<Found> missing(AsOf day) {
        return Stream.concat(day.open(MISSING), day.within(MISSING, ATTENDANCE_DAYS))
                .distinct()
                .map(Found::of);
    }

    /** S16. */
    static Stream<Found> adults(AsOf day) {
        var adults = day.open(ADULT).filter(adult -> adult.is(RISK_MARKER) || adult.is(UNKNOWN_MAN));
        return day.isConcern() ? adults.map(Found::of) : Stream.empty();
    }
}
