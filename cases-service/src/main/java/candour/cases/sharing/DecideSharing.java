package candour.cases.sharing;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records a decision to share information, or not to.
 *
 * @param what the information, in words that do not repeat it
 * @param with the person or agency
 * @param shared true where it was disclosed; false where disclosure is considered more detrimental to the child
 * @param reviewOn when to look again; needed where it was not shared
 */
@Schema(description = "A decision to share information about a child, or not to: Children Act 2004, section 16LA")
record DecideSharing(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Enter the day of the decision") LocalDate on,

        @NotBlank(message = "Say what the information is about") @Size(max = 2_000)
        String what,

        @NotBlank(message = "Say with whom") @Size(max = 200)
        String with,

        @NotNull(message = "Say whether it was shared") Boolean shared,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason,

        LocalDate reviewOn) {}
