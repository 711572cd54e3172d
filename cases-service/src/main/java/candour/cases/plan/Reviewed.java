package candour.cases.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A review of a plan: at a conference, or without one for a plan that is no protection plan. */
@Embeddable
record Reviewed(String authority, LocalDate reviewedOn, UUID conference) {}
