package candour.inspections.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A second person's confirmation, in their own words. */
public record Confirm(
        @NotBlank(message = "Enter what you confirm") @Size(max = 4000)
        String reason) {}
