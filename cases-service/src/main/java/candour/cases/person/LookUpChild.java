package candour.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a partner agency asks after, and why. */
@Schema(description = "A child by the whole name and the date of birth, and why you ask")
record LookUpChild(
        @NotBlank(message = "Enter the given name") @WrittenName
        String givenName,

        @NotBlank(message = "Enter the family name") @WrittenName
        String familyName,

        @NotNull(message = "Enter the date of birth") LocalDate bornOn,

        @NotBlank(message = "Say why you ask") @Size(max = 1000)
        String reason) {}
