package candour.inspections.scrutiny;

import candour.timescales.Deadline;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The response clock of one report as it was started, under the rule of that day; it never moves. */
@Embeddable
public record ResponseClock(
        String regime, LocalDate startedOn, LocalDate dueOn, String calendar, String calendarVersion) {

    static ResponseClock of(Deadline started) {
        return new ResponseClock(
                started.regime(), started.startedOn(), started.dueOn(), started.calendar(), started.calendarVersion());
    }

    /** With the day of the answer, null while there is none. */
    Deadline met(LocalDate on) {
        var name = ScrutinyTimescale.SCRUTINY_RESPONSE.name();
        return new Deadline(name, regime, startedOn, dueOn, on, calendar, calendarVersion);
    }
}
