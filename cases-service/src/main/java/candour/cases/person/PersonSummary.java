package candour.cases.person;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of children. */
@Schema(description = "A child, under the name it is known by now")
public record PersonSummary(
        PersonId id, String reference, String givenName, String familyName, BirthDate bornOn, LocalDate expectedOn) {

    public static PersonSummary of(Person child) {
        var name = child.knownAs();
        return new PersonSummary(
                child.id(),
                child.reference(),
                name.givenName(),
                name.familyName(),
                child.born().orElse(null),
                child.expectedOn().orElse(null));
    }
}
