package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a death on record was a mistake. */
@Schema(description = "The person lives; the mistake stays on record")
public record WithdrawDeath(
        @NotBlank(message = "Say how the mistake was found") @Size(max = 200, message = "Use at most 200 characters")
        String reason)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.DEATH_WITHDRAWAL;
    }
}
