package candour.inspections.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The new wording of one thing that needs to improve. */
public record EditImprovement(
        @NotBlank(message = "Enter what needs to improve") @Size(max = 4000)
        String text,

        @Size(max = 400) String reference) {}
