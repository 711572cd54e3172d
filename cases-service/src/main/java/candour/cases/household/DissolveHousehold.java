package candour.cases.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that ends a household. */
@Schema(description = "The last day of the household")
public record DissolveHousehold(
        @NotNull(message = "Enter the last day") LocalDate on,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source) {}
