package candour.inspections.task;

import candour.conventions.Cursor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

/** The order of tasks, most urgent first, and where a page of them ended. What is due on no day comes last. */
final class TaskPlace {

    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
    static final String ORDER = " order by coalesce(due_on, date '9999-12-31'), since, subject, what";
    static final String AFTER =
            " where (coalesce(due_on, date '9999-12-31'), since, subject, what) > (:due, :since, :subject, :what)";

    private TaskPlace() {}

    static Cursor of(Waiting row) {
        return Cursor.of(row.dueOn() == null ? NO_DAY : row.dueOn(), row.since(), row.subject(), row.what());
    }

    static Map<String, Object> parameters(Cursor after) {
        var key = after.key();
        try {
            return Map.of(
                    "due", LocalDate.parse(key.get(0)),
                    "since", Instant.parse(key.get(1)),
                    "subject", UUID.fromString(key.get(2)),
                    "what", key.get(3));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }
}
