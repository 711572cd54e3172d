package candour.cases.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the assessment has come, as the manager and the worker see it. */
@Schema(description = "A review point within an assessment")
record RecordReviewPoint(
        @NotNull(message = "Enter the day of the review point")
        LocalDate on,

        @NotBlank(message = "Say what was decided") @Size(max = 4_000)
        String decision) {}
