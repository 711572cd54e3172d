package candour.inspections.capacity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a figure no longer counts. */
public record WithdrawFigure(
        @NotBlank(message = "Enter why it is withdrawn") @Size(max = 2_000)
        String because) {}
