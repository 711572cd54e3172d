package candour.inspections.task;

import candour.inspections.inspection.InspectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of what waits.
 *
 * @param subject the inspection, the representation or the change
 * @param what the step, the clock, or the reference of the thing
 * @param timescale the clock it is due by, or null, with the {@code regime} it began under
 * @param since when it began to wait
 */
public record Waiting(
        TaskKind kind,
        UUID subject,
        InspectionId inspection,
        String what,
        String timescale,
        String regime,
        LocalDate dueOn,
        Instant since) {

    /** The columns that every {@link TaskSource} selects, in their order. */
    static final String COLUMNS = "kind, subject, inspection, what, timescale, regime, due_on, since";

    static Waiting of(Object[] row) {
        return new Waiting(
                TaskKind.valueOf((String) row[0]),
                (UUID) row[1],
                new InspectionId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (Instant) row[7]);
    }
}
