package candour.cases.matching;

import candour.cases.person.Address;
import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.cases.person.IdentifierKind;
import candour.cases.person.Postcode;
import candour.cases.person.Uprn;
import candour.conventions.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom somebody looks for: as much as is known.
 *
 * @param bornOn the date of birth or, before it, the expected one
 */
@Schema(
        description =
                "Whom you look for: a number, a date of birth, an address, or both names, and whatever else is known")
public record SearchPeople(
        @Size(max = 100, message = "Use at most 100 characters")
        String givenName,

        @Size(max = 100, message = "Use at most 100 characters")
        String familyName,

        BirthDate bornOn,
        Postcode postcode,
        Uprn uprn,

        @Valid @Size(max = 5, message = "Give at most five numbers")
        List<WantedNumber> numbers) {

    /** A number with what it is. */
    @Schema(name = "WantedNumber")
    public record WantedNumber(
            @NotNull(message = "Say whose number it is") IdentifierKind kind,

            @NotBlank(message = "Enter the number") @Size(max = 40, message = "Use at most 40 characters")
            String value) {}

    /** What to look for; 422 for what fits far too many. */
    Described wanted() {
        if (bornOn == null && numbersAsked().isEmpty() && place().isEmpty() && !hasBothNames()) {
            throw ProblemException.rule("/familyName", "Enter a number, a date of birth, an address, or both names");
        }
        return new Described(
                name().stream().toList(),
                Optional.ofNullable(bornOn).stream().toList(),
                numbersAsked().stream().map(SearchPeople::number).toList(),
                place().stream().toList());
    }

    private List<WantedNumber> numbersAsked() {
        return numbers == null ? List.of() : numbers;
    }

    private static Described.Number number(WantedNumber it) {
        var kind = it.kind();
        return new Described.Number(
                kind,
                kind.isValid(it.value()) ? kind.read(it.value()) : it.value().strip());
    }

    private Optional<FullName> name() {
        return has(familyName) || has(givenName)
                ? Optional.of(new FullName(has(givenName) ? givenName : null, has(familyName) ? familyName : null))
                : Optional.empty();
    }

    private Optional<Address> place() {
        return postcode == null && uprn == null ? Optional.empty() : Optional.of(new Address("", postcode, uprn));
    }

    private boolean hasBothNames() {
        return has(familyName) && has(givenName);
    }

    private static boolean has(String name) {
        return name != null && !Spelling.plain(name).isEmpty();
    }
}
