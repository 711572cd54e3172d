package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that adds a number.
 *
 * @param standing unverified where it is not said
 * @param imported came from another system and not from a person's hand: kept as it is, unverified, where its check fails
 * @param corrects the position of the row that this one puts right
 */
@Schema(
        description =
                "Adds a number by which others know the person; to correct one, add the right one and name the wrong")
public record RecordIdentifier(
        @NotNull(message = "Say whose number it is") IdentifierKind kind,

        @NotBlank(message = "Enter the number") @Size(max = 40, message = "Use at most 40 characters")
        String value,

        IdentifierStanding standing,

        @Size(max = 200, message = "Use at most 200 characters")
        String verifiedBy,

        boolean imported,
        LocalDate from,
        LocalDate to,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        Integer corrects)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.IDENTIFIERS;
    }

    /** The row; 422 where a number that was entered by hand fails its check, or is verified by nobody. */
    PersonIdentifier row(String authority, Occasion occasion) {
        var found = found();
        if ((found == IdentifierStanding.VERIFIED) != (verifiedBy != null && !verifiedBy.isBlank())) {
            throw ProblemException.rule("/verifiedBy", "Say who or what verified the number, if it is verified");
        }
        var noted = Noted.on(occasion);
        return new PersonIdentifier(authority, kind, written(), found, verifiedBy, from, to, source, corrects, noted);
    }

    private IdentifierStanding found() {
        if (standing == IdentifierStanding.NOT_THEIRS || kind.isValid(value)) {
            return standing == null ? IdentifierStanding.UNVERIFIED : standing;
        }
        if (!imported || standing == IdentifierStanding.VERIFIED) {
            throw ProblemException.rule("/value", kind.message());
        }
        return IdentifierStanding.UNVERIFIED;
    }

    private String written() {
        return kind.isValid(value) ? kind.read(value) : value.strip();
    }
}
