package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a death; recorded again, the date is put right. */
@Schema(description = "A death, as much of its date as is known")
public record RecordDeath(
        @NotNull(message = "Enter the date of death") DeathDate diedOn,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.DEATH;
    }
}
