package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that begins a child's record.
 *
 * @param givenName may be absent for a child who is not born yet
 * @param bornOn for a child who is born
 * @param expectedOn for a child who is not
 */
@Schema(description = "Registers a child by the date of birth or, before birth, by the expected date: one of the two")
public record RegisterChild(
        @WrittenName String givenName,

        @NotBlank(message = "Enter the family name") @WrittenName
        String familyName,

        BirthDate bornOn,
        LocalDate expectedOn) {

    FullName name() {
        return new FullName(givenName == null || givenName.isBlank() ? null : givenName, familyName);
    }

    PersonStep step() {
        return precedesBirth() ? PersonStep.REGISTRATION_BEFORE_BIRTH : PersonStep.REGISTRATION;
    }

    boolean precedesBirth() {
        return expectedOn != null;
    }
}
