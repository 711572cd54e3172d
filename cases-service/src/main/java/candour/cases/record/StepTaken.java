package candour.cases.record;

import candour.cases.access.Occasion;
import candour.conventions.Time;
import candour.timescales.WorkingCalendar;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a record's journal: what was done on which day, and when and by whom that was written down.
 *
 * @param step name of the step's constant
 * @param takenOn the day it happened; earlier than the day it was recorded for a late entry
 * @param reason may be null where the step needs none
 */
@Embeddable
public record StepTaken(
        String authority,
        String step,
        LocalDate takenOn,
        Instant recordedAt,
        String bySubject,
        String byName,
        String byAgency,
        String reason) {

    private static final int ON_TIME_WORKING_DAYS = 5;
    private static final int CERTAINLY_LATE_AFTER_DAYS = 15;

    public static StepTaken of(String authority, Step<?> step, LocalDate on, String reason, Occasion occasion) {
        var by = occasion.by();
        return new StepTaken(authority, step.name(), on, occasion.at(), by.subject(), by.name(), by.agency(), reason);
    }

    /** Whether it was written down more than five working days after it happened: allowed, and marked. */
    public boolean recordedLate() {
        var recordedOn = LocalDate.ofInstant(recordedAt, Time.LONDON);
        return recordedOn.isAfter(takenOn.plusDays(CERTAINLY_LATE_AFTER_DAYS))
                || WorkingCalendar.EW_WORKING_TOGETHER.workingDaysBetween(takenOn, recordedOn) > ON_TIME_WORKING_DAYS;
    }
}
