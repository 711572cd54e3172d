package candour.cases.legal;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records a legal status.
 *
 * @param court may be left out for an agreement
 */
@Schema(description = "A legal status of a child, from a day on")
record RecordStatus(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Choose the order or agreement") LegalOrder order,
        @NotNull(message = "Enter its first day") LocalDate from,
        @Size(max = 200) String court) {}
