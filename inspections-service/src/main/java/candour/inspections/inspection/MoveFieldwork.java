package candour.inspections.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Other days of fieldwork, and why; the authority reads the reason once it is told of the inspection. */
public record MoveFieldwork(
        @NotNull(message = "Enter the first day of fieldwork")
        LocalDate fieldworkFrom,

        @NotNull(message = "Enter the last day of fieldwork")
        LocalDate fieldworkTo,

        @NotBlank(message = "Enter the reason in plain words") @Size(max = 4000, message = "The reason is too long")
        String reason) {}
