package candour.inspections.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of a complaint's journal: which step, who took it and when, and why. */
@Embeddable
record ComplaintStepTaken(
        String authority,
        @Enumerated(EnumType.STRING) ComplaintStep step,
        Instant recordedAt,
        String bySubject,
        String byName,
        String byOffice,
        String reason) {}
