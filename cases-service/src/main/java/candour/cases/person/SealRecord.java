package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is sealed. */
@Schema(description = "Seals the record; nobody sees it afterwards")
public record SealRecord(
        @NotBlank(message = "Say why the record is sealed") @Size(max = 4000, message = "Use at most 4,000 characters")
        String reason)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.SEALING;
    }
}
