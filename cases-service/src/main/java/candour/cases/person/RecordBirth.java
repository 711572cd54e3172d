package candour.cases.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a birth. */
@Schema(description = "The birth of a child registered before it")
public record RecordBirth(
        @NotNull(message = "Enter the date of birth") BirthDate bornOn) implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.BIRTH;
    }
}
