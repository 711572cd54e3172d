package candour.timescales;

import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Counting.BEGINNING_WITH;
import static candour.timescales.Counting.CLEAR_DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A length of time as the guidance writes it, with its counting; counts are 1 or more. Its last day is a day to act on,
 * not a day too late, except under {@link Counting#CLEAR_DAYS}, where the act must wait for {@link #firstDayAfter}.
 */
public sealed interface Term permits Term.WorkingDays, Term.CalendarDays, Term.Weeks, Term.Months, Term.Hours, Before {

    /** The last day of the term; only working days need the calendar, and only they can fall outside its table. */
    LocalDate lastDay(LocalDate event, WorkingCalendar calendar);

    Counting counting();

    /** The length alone, "15 working days". */
    String words();

    /** How it is counted, "after the event". */
    default String counted() {
        return counting().words();
    }

    /** The whole term, "15 working days after the event"; {@link #parse} reads it back. */
    default String text() {
        return words() + " " + counted();
    }

    /** The earliest day of an act that must wait until the term is over. */
    default LocalDate firstDayAfter(LocalDate event, WorkingCalendar calendar) {
        return lastDay(event, calendar).plusDays(1);
    }

    /** Whether the term is one to wait out rather than one to act within. */
    default boolean isWait() {
        return counting() == CLEAR_DAYS;
    }

    /** Reads what {@link #text} writes; anything else is an {@link IllegalArgumentException} that shows an example. */
    static Term parse(String text) {
        return TermText.parse(text);
    }

    static Term workingDays(int count, Counting counting) {
        return new WorkingDays(count, counting);
    }

    static Term calendarDays(int count, Counting counting) {
        return new CalendarDays(count, counting);
    }

    static Term weeks(int count, Counting counting) {
        return new Weeks(count, counting);
    }

    static Term months(int count, Counting counting) {
        return new Months(count, counting);
    }

    static Term hours(int count) {
        return new Hours(count);
    }

    /** Not later than this length before the event, which is then a planned one. */
    static Term before(Term length) {
        return new Before(length);
    }

    /** Days of a working calendar; an event on a day off still is day 0. */
    record WorkingDays(int count, Counting counting) implements Term {
        public WorkingDays {
            TermText.check(count, counting, Set.of(Counting.values()));
        }

        @Override
        public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
            return calendar.workingDayAfter(counting == BEGINNING_WITH ? event.minusDays(1) : event, count);
        }

        @Override
        public String words() {
            return TermText.plural(count, "working day");
        }
    }

    /** Days one after another, weekends and bank holidays among them. */
    record CalendarDays(int count, Counting counting) implements Term {
        public CalendarDays {
            TermText.check(count, counting, Set.of(AFTER_EVENT, BEGINNING_WITH, CLEAR_DAYS));
        }

        @Override
        public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
            return event.plusDays(counting == BEGINNING_WITH ? count - 1 : count);
        }

        @Override
        public String words() {
            return TermText.plural(count, "day");
        }
    }

    /** Weeks of seven days: from a Monday to a Monday, or beginning with a Monday to a Sunday. */
    record Weeks(int count, Counting counting) implements Term {
        public Weeks {
            TermText.check(count, counting, Set.of(AFTER_EVENT, BEGINNING_WITH));
        }

        @Override
        public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
            return event.plusWeeks(count).minusDays(counting == BEGINNING_WITH ? 1 : 0);
        }

        @Override
        public String words() {
            return TermText.plural(count, "week");
        }
    }

    /** Calendar months to the corresponding date, or to the month's end where it has no such date. */
    record Months(int count, Counting counting) implements Term {
        public Months {
            TermText.check(count, counting, Set.of(AFTER_EVENT, BEGINNING_WITH));
        }

        @Override
        public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
            var corresponding = event.plusMonths(count);
            var monthIsShort = corresponding.getDayOfMonth() < event.getDayOfMonth();
            return counting == AFTER_EVENT || monthIsShort ? corresponding : corresponding.minusDays(1);
        }

        @Override
        public String words() {
            return TermText.plural(count, "month");
        }
    }

    /** Hours that pass; its last day is the latest on which they can run out, {@link #runOutAt} is the moment. */
    record Hours(int count) implements Term {
        public Hours {
            TermText.check(count, AFTER_EVENT, Set.of(AFTER_EVENT));
        }

        @Override
        public Counting counting() {
            return AFTER_EVENT;
        }

        @Override
        public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
            return event.plusDays(Math.ceilDiv(count, 24));
        }

        /** Hours that pass, so a night the clocks change does not make them more or fewer. */
        public Instant runOutAt(Instant event) {
            return event.plus(Duration.ofHours(count));
        }

        @Override
        public String words() {
            return TermText.plural(count, "hour");
        }
    }
}
