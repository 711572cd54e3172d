package candour.cases.record;

import candour.cases.access.Occasion;
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

    public static StepTaken of(String authority, Step<?> step, LocalDate on, String reason, Occasion occasion) {
        var by = occasion.by();
        return new StepTaken(authority, step.name(), on, occasion.at(), by.subject(), by.name(), by.agency(), reason);
    }
}
