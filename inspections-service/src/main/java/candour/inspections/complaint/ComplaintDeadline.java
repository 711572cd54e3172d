package candour.inspections.complaint;

import candour.timescales.Deadline;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A complaint's clock as it is kept: facts only. */
@Embeddable
record ComplaintDeadline(
        String authority,
        String regime,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate metOn,
        String calendar,
        String calendarVersion) {

    static ComplaintDeadline of(String authority, Deadline deadline) {
        return new ComplaintDeadline(
                authority,
                deadline.regime(),
                deadline.startedOn(),
                deadline.dueOn(),
                deadline.metOn(),
                deadline.calendar(),
                deadline.calendarVersion());
    }

    Deadline of(ComplaintTimescale timescale) {
        return new Deadline(timescale.name(), regime, startedOn, dueOn, metOn, calendar, calendarVersion);
    }
}
