package candour.cases.person;

import candour.conventions.ProblemException;
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

    /** Refuses, with 422, what is neither born nor expected or both, and a born child without a given name. */
    void check() {
        if ((bornOn == null) == (expectedOn == null)) {
            throw ProblemException.rule("/bornOn", "Enter the date of birth or, before birth, the expected date");
        }
        if (bornOn != null && name().givenName() == null) {
            throw ProblemException.rule("/givenName", "Enter the given name");
        }
    }

    FullName name() {
        return FullName.of(givenName, familyName);
    }

    PersonStep step() {
        return precedesBirth() ? PersonStep.REGISTRATION_BEFORE_BIRTH : PersonStep.REGISTRATION;
    }

    boolean precedesBirth() {
        return expectedOn != null;
    }
}
