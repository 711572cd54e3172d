package candour.timescales;

import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Counting.BEGINNING_WITH;
import static candour.timescales.Counting.CLEAR_DAYS;
import static candour.timescales.Nation.ENGLAND_AND_WALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class TermPropertiesTest {

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(WorkingCalendar.all());
    }

    @Provide
    Arbitrary<Term> terms() {
        var count = Arbitraries.integers().between(1, 100);
        var counting = Arbitraries.of(AFTER_EVENT, BEGINNING_WITH);
        return Arbitraries.oneOf(
                count.flatMap(n -> counting.map(c -> Term.workingDays(n, c))),
                count.flatMap(n -> counting.map(c -> Term.calendarDays(n, c))),
                count.flatMap(n -> counting.map(c -> Term.weeks(n, c))),
                count.map(n -> n % 12 + 1).flatMap(n -> counting.map(c -> Term.months(n, c))));
    }

    @Property
    void more_working_days_are_always_later(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 100) int count,
            @ForAll Counting counting) {
        var shorter = Term.workingDays(count, counting).lastDay(event, calendar);
        var longer = Term.workingDays(count + 1, counting).lastDay(event, calendar);

        assertThat(longer).isAfter(shorter);
    }

    @Property
    void the_last_day_of_a_term_in_working_days_is_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 100) int count,
            @ForAll Counting counting) {
        var lastDay = Term.workingDays(count, counting).lastDay(event, calendar);

        assertThat(calendar.isWorkingDay(lastDay)).isTrue();
    }

    @Property
    void the_lag_to_the_last_day_is_the_term(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 100) int count) {
        var lastDay = Term.workingDays(count, AFTER_EVENT).lastDay(event, calendar);

        assertThat(calendar.workingDaysBetween(event, lastDay)).isEqualTo(count);
    }

    @Property
    void one_more_holiday_never_makes_a_due_date_earlier(
            @ForAll("terms") Term term,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = -10, max = 150) int proclaimedAfter) {
        var calendar = WorkingCalendar.EW_SI2007_462;
        var proclaimed = event.plusDays(proclaimedAfter);
        var table = BankHolidays.published();
        Assume.that(!proclaimed.isBefore(table.firstDay()) && !table.isHoliday(proclaimed, Set.of(ENGLAND_AND_WALES)));
        var later = calendar.over(table.with(new BankHoliday(proclaimed, ENGLAND_AND_WALES, "Proclaimed")));

        assertThat(term.lastDay(event, later)).isAfterOrEqualTo(term.lastDay(event, calendar));
    }

    @Property
    void a_later_event_is_never_due_earlier(
            @ForAll("terms") Term term,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event) {
        var dueOn = term.lastDay(event, calendar);

        assertThat(term.lastDay(event.plusDays(1), calendar)).isAfterOrEqualTo(dueOn);
    }

    @Property
    void counting_from_the_event_is_never_later_than_counting_after_it(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 100) int count) {
        var beginning = Term.workingDays(count, BEGINNING_WITH).lastDay(event, calendar);
        var after = Term.workingDays(count, AFTER_EVENT).lastDay(event, calendar);

        assertThat(beginning.isBefore(after)).isEqualTo(calendar.isWorkingDay(event));
    }

    @Property
    void without_holidays_five_working_days_are_a_week(
            @ForAll @DateRange(min = "2005-01-03", max = "2029-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 20) int weeks) {
        Assume.that(event.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        var none = new WorkingCalendar(
                "WEEKDAYS", new NonWorkingDays(Set.of(), Set.of()), "test", BankHolidays.published());

        assertThat(Term.workingDays(5 * weeks, AFTER_EVENT).lastDay(event, none))
                .isEqualTo(event.plusWeeks(weeks));
    }

    @Property
    void clear_days_waited_from_the_latest_notice_end_on_the_planned_day(
            @ForAll @DateRange(min = "2006-01-01", max = "2029-12-31") LocalDate planned,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        var clear = Term.calendarDays(count, CLEAR_DAYS);
        var notice = Term.before(clear).lastDay(planned, WorkingCalendar.EW_SI2007_462);

        assertThat(clear.firstDayAfter(notice, WorkingCalendar.EW_SI2007_462)).isEqualTo(planned);
    }

    @Property
    void a_term_before_an_event_reaches_a_working_day_from_which_the_event_is_no_further(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @DateRange(min = "2006-01-01", max = "2029-12-31") LocalDate planned,
            @ForAll @IntRange(min = 1, max = 100) int count) {
        var length = Term.workingDays(count, AFTER_EVENT);
        var latest = Term.before(length).lastDay(planned, calendar);

        assertThat(calendar.isWorkingDay(latest)).isTrue();
        assertThat(length.lastDay(latest, calendar)).isAfterOrEqualTo(planned);
    }
}
