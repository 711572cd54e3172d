package candour.inspections.inspection;

import candour.timescales.Deadline;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A deadline as it is kept: facts only; whether it is late is asked of a day. */
@Embeddable
public record RunningDeadline(
        String authority,
        String regime,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate metOn,
        String calendar,
        String calendarVersion) {

    static RunningDeadline of(String authority, Deadline deadline) {
        return new RunningDeadline(
                authority,
                deadline.regime(),
                deadline.startedOn(),
                deadline.dueOn(),
                deadline.metOn(),
                deadline.calendar(),
                deadline.calendarVersion());
    }

    Deadline of(InspectionTimescale timescale) {
        return new Deadline(timescale.name(), regime, startedOn, dueOn, metOn, calendar, calendarVersion);
    }
}
