package candour.cases.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still missing. */
@Schema(description = "Return an assessment to its authors")
record ReturnAssessment(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say what is missing") @Size(max = 4_000)
        String reason) {}
