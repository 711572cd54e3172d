package candour.cases.person;

import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that begins an adult's record.
 *
 * @param givenName may be absent where it is not known yet
 * @param bornOn may be absent where it is not known yet
 */
@Schema(description = "Registers an adult around children")
public record RegisterAdult(
        @WrittenName String givenName,

        @NotBlank(message = "Enter the family name") @WrittenName
        String familyName,

        BirthDate bornOn) {

    /** Refuses, with 422, somebody who is certainly under 18. */
    void mustBeOfAge(LocalDate today) {
        if (!bornOn.mayBeOfAge(today)) {
            throw ProblemException.rule("/bornOn", "Register somebody under 18 as a child");
        }
    }

    FullName name() {
        return FullName.of(givenName, familyName);
    }
}
