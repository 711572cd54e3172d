package candour.cases.supervision;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What supervision decided on one child.
 *
 * @param dueOn by when it is to be done; may be left out
 */
@Schema(description = "What supervision decided on one child, and why")
record DecisionSaid(
        @NotNull(message = "Name the child") PersonId child,

        @NotBlank(message = "Say what was decided") @Size(max = 4_000)
        String decision,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason,

        LocalDate dueOn) {}
