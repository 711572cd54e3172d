package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right date of birth, or one that is better known. */
@Schema(description = "Another date of birth; the one before stays on record")
public record CorrectBirth(
        @NotNull(message = "Enter the date of birth") BirthDate bornOn,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.BIRTH_CORRECTION;
    }
}
