package candour.cases.lookedafter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records that a child is not looked after any more. */
@Schema(description = "A child is not looked after any more")
record EndPeriod(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say why it ended") @Size(max = 2_000)
        String reason) {}
