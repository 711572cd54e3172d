package candour.cases.disagreement;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that raises a disagreement.
 *
 * @param raisedBy the agency whose professional raises it
 * @param against the agency whose decision it is about
 */
@Schema(description = "A professional holds that a decision leaves a child or a sibling group unsafe")
record RaiseDisagreement(
        @NotEmpty(message = "Name the child or children") @Size(max = 20)
        Set<@NotNull PersonId> children,

        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Enter the agency that disagrees") @Size(max = 200)
        String raisedBy,

        @NotBlank(message = "Enter the agency whose decision it is about") @Size(max = 200)
        String against,

        @NotBlank(message = "Say what the disagreement is about") @Size(max = 20_000)
        String what) {}
