package candour.cases.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that looks at a refusal again. */
@Schema(description = "A refusal to share is looked at again")
record ReviewSharing(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason,

        LocalDate reviewOn) {}
