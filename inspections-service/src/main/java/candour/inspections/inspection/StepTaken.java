package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** One line of an inspection's journal: which step, when it happened, who recorded it and when. */
@Embeddable
public record StepTaken(
        String authority,
        @Enumerated(EnumType.STRING) InspectionStep step,
        LocalDate happenedOn,
        Instant recordedAt,
        String bySubject,
        String byName,
        String byOffice,
        @Enumerated(EnumType.STRING) Ground ground,
        String reason) {

    static StepTaken of(String authority, InspectionStep step, Happened what, Actor by, Instant now) {
        return new StepTaken(
                authority,
                step,
                what.on(),
                now,
                by.subject(),
                by.name(),
                Role.officeOf(by),
                what.ground(),
                what.reason());
    }
}
