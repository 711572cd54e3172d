package candour.cases.enquiry;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A strategy discussion within an enquiry: the first initiated it, the others continue it. */
@Embeddable
public record Discussed(String authority, UUID discussion, LocalDate heldOn) {}
