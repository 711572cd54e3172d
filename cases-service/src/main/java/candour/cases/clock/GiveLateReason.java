package candour.cases.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a timescale was not kept. */
@Schema(description = "Why it was late; the due date stays where it is")
public record GiveLateReason(
        @NotNull(message = "Choose the reason") LateReasonCode code,

        @NotBlank(message = "Say in a sentence what happened") @Size(max = 4000)
        String words) {}
