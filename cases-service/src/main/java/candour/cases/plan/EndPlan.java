package candour.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan ends, or is reviewed, on a day for a reason. */
@Schema(description = "The day, and what was decided and why")
record EndPlan(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason) {}
