package candour.inspections.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lifts a hold; the reason is read by everybody after publication. */
public record LiftHold(
        @NotBlank(message = "Enter why the hold ends") @Size(max = 4000, message = "The reason is too long")
        String reason) {}
