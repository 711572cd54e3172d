package candour.cases.household;

import candour.cases.access.Occasion;
import candour.cases.person.Noted;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that adds somebody's time in a household. */
@Schema(
        description =
                "Who lives there or visits regularly; to end or correct a stay, add it as it should be and name the row")
public record RecordStay(
        @NotNull(message = "Say who") PersonId person,

        @NotNull(message = "Say whether the person lives there or visits regularly")
        Manner manner,

        @Size(max = 400, message = "Use at most 400 characters")
        String text,

        LocalDate from,
        LocalDate to,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        Integer corrects) {

    Stay row(Person who, Occasion occasion) {
        return new Stay(
                who.authority(),
                person,
                who.personKind(),
                manner,
                text,
                from,
                to,
                source,
                corrects,
                Noted.on(occasion));
    }
}
