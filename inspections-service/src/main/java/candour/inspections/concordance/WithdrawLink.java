package candour.inspections.concordance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a link is taken back. */
record WithdrawLink(
        @NotBlank(message = "Enter why the link is withdrawn") @Size(max = 4000)
        String reason) {}
