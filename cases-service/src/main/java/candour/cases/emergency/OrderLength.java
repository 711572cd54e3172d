package candour.cases.emergency;

import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.timescales.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/** How long an emergency protection order may be: section 45 of the Children Act 1989. */
final class OrderLength {

    private static final int DAYS = 8;
    private static final int EXTENSION_DAYS = 7;

    private OrderLength() {}

    /** Eight days; where the last is a Sunday or a bank holiday, the court may go on to the next day that is neither. */
    static void mustHold(LocalDate begins, Instant expiresAt) {
        var last = begins.plusDays(DAYS);
        while (isHoliday(last)) {
            last = last.plusDays(1);
        }
        mustNotExceed(last, expiresAt, "An order lasts no more than eight days (section 45(1))");
    }

    static void mustHoldExtension(LocalDate begins, Instant expiresAt) {
        mustNotExceed(
                begins.plusDays(EXTENSION_DAYS),
                expiresAt,
                "An order is extended by no more than seven days (section 45(6))");
    }

    private static void mustNotExceed(LocalDate last, Instant expiresAt, String rule) {
        if (LocalDate.ofInstant(expiresAt, Time.LONDON).isAfter(last)) {
            throw ProblemException.rule("/expiresAt", rule);
        }
    }

    /** Section 45(2): Christmas Day, Good Friday, a bank holiday or a Sunday; not a Saturday. */
    private static boolean isHoliday(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SUNDAY
                || weekday != DayOfWeek.SATURDAY && !WorkingCalendar.EW_WORKING_TOGETHER.isWorkingDay(day);
    }
}
