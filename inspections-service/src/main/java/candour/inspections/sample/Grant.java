package candour.inspections.sample;

import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTaken;
import candour.timescales.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a sample lets its readers read its cases: from the day fieldwork began, to the end of the policy's days
 * after it ended, or is planned to end.
 *
 * @param from null before fieldwork
 * @param until the first instant that is too late
 */
record Grant(Instant from, Instant until) {

    static Grant of(Inspection inspection) {
        var began = taken(inspection, InspectionStep.FIELDWORK_START)
                .map(day -> day.atStartOfDay(Time.LONDON).toInstant());
        var ended = taken(inspection, InspectionStep.FIELDWORK_END).orElse(inspection.fieldworkTo());
        var until = SampleTimescale.ACCESS_ENDS
                .start(SampleEvent.END_OF_FIELDWORK, ended)
                .map(Deadline::closesAt);
        return new Grant(began.orElse(null), until.orElse(null));
    }

    private static Optional<LocalDate> taken(Inspection inspection, InspectionStep step) {
        return inspection.lastTaken(step).map(StepTaken::happenedOn);
    }

    State at(Instant moment) {
        if (from == null || moment.isBefore(from)) {
            return State.NOT_STARTED;
        }
        return until != null && moment.isBefore(until) ? State.OPEN : State.EXPIRED;
    }

    /** Whether the cases may be read. */
    enum State {
        NOT_STARTED("Fieldwork has not begun"),
        OPEN("The cases may be read"),
        EXPIRED("The time to read the cases is over");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
