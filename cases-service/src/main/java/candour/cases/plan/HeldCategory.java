package candour.cases.plan;

import candour.cases.conference.CategoryOfAbuse;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A category of a protection plan, from the day of the conference that decided on it; the last one counts. */
@Embeddable
record HeldCategory(
        String authority, @Enumerated(EnumType.STRING) CategoryOfAbuse category, LocalDate heldFrom, UUID conference) {}
