package candour.cases.signal;

import static candour.cases.facts.FactKind.CONFERENCE_PENDING;
import static candour.cases.facts.FactKind.ENQUIRY;
import static candour.cases.facts.FactKind.EPISODE;
import static candour.cases.facts.FactKind.IN_NEED_PLAN;
import static candour.cases.facts.FactKind.LOOKED_AFTER;
import static candour.cases.facts.FactKind.PROTECTION_PLAN;
import static candour.cases.facts.FactKind.REFERRAL;

import candour.cases.facts.ChildFacts;
import candour.cases.facts.Fact;
import candour.cases.facts.FactKind;
import candour.timescales.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of a child as they stand on one day, under the thresholds in use. */
record AsOf(ChildFacts facts, LocalDate today, Thresholds thresholds) {

    private static final Set<FactKind> WORK =
            Set.of(REFERRAL, EPISODE, ENQUIRY, CONFERENCE_PENDING, PROTECTION_PLAN, IN_NEED_PLAN, LOOKED_AFTER);
    private static final Set<FactKind> ACUTE = Set.of(ENQUIRY, PROTECTION_PLAN, CONFERENCE_PENDING, REFERRAL);
    private static final Comparator<Fact> EARLIEST =
            Comparator.comparing(Fact::on).thenComparing(Fact.IN_ORDER);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.EW_WORKING_TOGETHER;
    private static final int LONGEST_BREAK = 14;

    int threshold(Threshold threshold) {
        return thresholds.of(threshold);
    }

    /** Those that had begun by the day. */
    Stream<Fact> begun(FactKind kind) {
        return facts.of(kind).filter(fact -> !fact.on().isAfter(today));
    }

    Stream<Fact> open(FactKind kind) {
        return facts.of(kind).filter(fact -> fact.when().isOpenOn(today));
    }

    /** Those that began within so many days, today among them. */
    Stream<Fact> within(FactKind kind, Threshold days) {
        var first = today.minusDays(threshold(days));
        return begun(kind).filter(fact -> fact.on().isAfter(first));
    }

    /** The earliest work that somebody should be doing now: an undecided referral, an open episode, enquiry or plan. */
    Optional<Fact> openWork() {
        return WORK.stream().flatMap(this::open).min(EARLIEST);
    }

    /** An undecided referral, an enquiry, a pending conference or a protection plan. */
    boolean isAcute() {
        return ACUTE.stream().anyMatch(kind -> open(kind).findAny().isPresent());
    }

    /** Open work, or a referral of the last months, decided or not and however: also of a child whom nobody works with. */
    boolean isConcern() {
        return openWork().isPresent()
                || within(REFERRAL, Threshold.CONCERN_DAYS).findAny().isPresent();
    }

    Optional<Fact> lastSeen() {
        return begun(FactKind.SEEN).max(EARLIEST);
    }

    /** The first day after so many working days; outside the table of bank holidays, calendar days and a week. */
    static LocalDate afterWorkingDays(LocalDate day, int count) {
        var holidays = CALENDAR.holidays();
        var covered = day.isAfter(holidays.firstDay())
                && day.plusDays(3L * count + LONGEST_BREAK).isBefore(holidays.lastDay());
        var last = covered ? CALENDAR.workingDayAfter(day, count) : day.plusDays(count + 7L);
        return last.plusDays(1);
    }
}
