package candour.cases.person;

import candour.cases.access.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that adds an address. */
@Schema(description = "Adds an address; to end or correct one, add it as it should be and name the row it puts right")
public record RecordAddress(
        @NotNull(message = "Say what the address is to the person")
        AddressKind kind,

        @NotNull(message = "Enter the address") @Valid Address address,
        LocalDate from,
        LocalDate to,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        Integer corrects)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.ADDRESSES;
    }

    PersonAddress row(String authority, Occasion occasion) {
        return new PersonAddress(authority, kind, address, from, to, source, corrects, Noted.on(occasion));
    }
}
