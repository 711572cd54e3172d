package candour.inspections.representation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of a representation's journal: which step, by whom, when, why, and the category where one was given. */
@Embeddable
record RepresentationStepTaken(
        String authority,
        @Enumerated(EnumType.STRING) RepresentationStep step,
        @Enumerated(EnumType.STRING) Category category,
        Instant recordedAt,
        String bySubject,
        String byName,
        String byOffice,
        String reason) {}
