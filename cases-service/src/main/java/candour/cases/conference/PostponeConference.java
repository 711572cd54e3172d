package candour.cases.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day, and why. */
@Schema(description = "Put a planned conference on another day")
record PostponeConference(
        @NotNull(message = "Enter the new day") LocalDate on,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason) {}
