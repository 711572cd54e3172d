package candour.inspections.inspection;

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
        String reason) {}
