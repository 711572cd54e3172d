package candour.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision not to act: no further action, or advice.
 *
 * @param on the day it was decided; today where it is left out
 */
@TeamManagerDecides
@Schema(description = "A decision not to act: a team manager's, with a reason, and the referrer told")
public record EndReferral(
        LocalDate on,

        @NotBlank(message = "Say why this is decided") @Size(max = 4000)
        String reason,

        @NotNull(message = "Say how the referrer was told") @Valid
        TellReferrer referrerTold) {}
