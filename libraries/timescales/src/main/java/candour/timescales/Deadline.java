package candour.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One timescale running once: facts only. Lateness is asked of a day, never kept, and the due date never moves; the
 * calendar's version says which table of bank holidays was used. {@code metOn} is null until the act is done.
 */
public record Deadline(
        String timescale,
        String regime,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate metOn,
        String calendar,
        String calendarVersion) {

    public Deadline {
        Checks.written(timescale, "timescale");
        Checks.written(regime, "regime");
        Checks.written(calendar, "calendar");
        Checks.written(calendarVersion, "version of the calendar");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    static Deadline of(String timescale, Regime regime, Course<?> course, LocalDate on) {
        if (course.term().isWait()) {
            throw new IllegalStateException(
                    timescale + " is a time to wait, not a deadline: ask its term for the first day after");
        }
        var calendar = course.calendar();
        var dueOn = course.term().lastDay(on, calendar);
        return new Deadline(timescale, regime.name(), on, dueOn, null, calendar.name(), calendar.version());
    }

    public boolean isMet() {
        return metOn != null;
    }

    /** Past its last day and, on that day, not yet met. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn) && (metOn == null || metOn.isAfter(today));
    }

    /** Met, but after its last day: true for ever. */
    public boolean metLate() {
        return metOn != null && metOn.isAfter(dueOn);
    }

    /** The same deadline met on a day, early or late; a deadline is met once. */
    public Deadline met(LocalDate on) {
        if (isMet()) {
            throw new IllegalStateException(timescale + " was met on " + metOn);
        }
        return new Deadline(timescale, regime, startedOn, dueOn, Objects.requireNonNull(on), calendar, calendarVersion);
    }

    /** The first instant that is too late: midnight in London at the end of the last day. */
    public Instant closesAt() {
        return London.closesAt(dueOn);
    }

    /** Whether an act at the instant is in time: 23:59:59.999 of the last day is, 00:00:00 of the next is not. */
    public boolean isInTime(Instant actedAt) {
        return actedAt.isBefore(closesAt());
    }
}
