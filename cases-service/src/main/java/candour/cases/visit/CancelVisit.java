package candour.cases.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that cancels a visit.
 *
 * @param byFamily whether the family called it off, which counts when it happens again and again
 */
@Schema(description = "Calls a planned visit off")
record CancelVisit(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotNull(message = "Say whether the family called it off")
        Boolean byFamily,

        @NotBlank(message = "Say why the visit was called off") @Size(max = 2_000)
        String reason) {}
