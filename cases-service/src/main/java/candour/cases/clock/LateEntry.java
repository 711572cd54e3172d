package candour.cases.clock;

import candour.conventions.Time;
import candour.timescales.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** Whether something was written down long after it happened: allowed, and shown wherever it is read. */
public final class LateEntry {

    private static final int WORKING_DAYS = 5;

    private LateEntry() {}

    /** More than five working days between the day it happened and the day it was recorded. */
    public static boolean is(LocalDate happenedOn, Instant recordedAt) {
        var recordedOn = LocalDate.ofInstant(recordedAt, Time.LONDON);
        return recordedOn.isAfter(happenedOn.plusDays(WORKING_DAYS))
                && WorkingCalendar.EW_WORKING_TOGETHER
                        .workingDayAfter(happenedOn, WORKING_DAYS)
                        .isBefore(recordedOn);
    }
}
