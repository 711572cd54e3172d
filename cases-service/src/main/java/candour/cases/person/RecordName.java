package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that adds a name.
 *
 * @param from the first day on which the child had this name
 */
@Schema(description = "Adds a name; to correct one, add the right one")
public record RecordName(
        @NotBlank(message = "Enter the given name") @WrittenName
        String givenName,

        @NotBlank(message = "Enter the family name") @WrittenName
        String familyName,

        @NotNull(message = "Say what the name is: known as, birth or legal")
        NameKind kind,

        @NotNull(message = "Enter the first day of the name")
        LocalDate from)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.NAMES;
    }

    FullName name() {
        return new FullName(givenName, familyName);
    }
}
