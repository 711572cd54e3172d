package candour.cases.chronology;

import candour.cases.chronology.Told.InformationKind;
import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that no record tells.
 *
 * @param occurred as it was written, "spring term 2008"
 * @param from where the words cannot be read as a date, the first day it can have happened on; and {@code to} the last
 * @param alsoAbout other children whom the same event is about
 * @param corrects the event that this one corrects
 */
@Schema(description = "An event that no record tells, or the correction of one")
public record EnterEvent(
        @NotNull(message = "Say what kind of event it is")
        @Pattern(regexp = "[a-z][a-z-]{1,39}", message = "Write the kind in small letters: school-exclusion")
        @Schema(examples = "school-exclusion")
        String kind,

        @NotBlank(message = "Say when it happened")
        @Size(max = 80, message = "Use at most 80 characters")
        @Schema(examples = {"22.05/16", "? 22 may 2016", "spring term 2008"})
        String occurred,

        LocalDate from,
        LocalDate to,

        @NotBlank(message = "Say what happened") @Size(max = 4000, message = "Use at most 4,000 characters")
        String text,

        @NotNull(message = "Say where the knowledge comes from")
        InformationKind informationKind,

        @Size(max = 200, message = "Use at most 200 characters")
        @Schema(description = "Whose knowledge it is, where it is another agency's")
        String agency,

        @Schema(description = "Whether a professional saw the child; absent where it could not be")
        Boolean childSeen,

        Boolean childAlone,

        @Size(max = 4000, message = "Use at most 4,000 characters")
        String childsWords,

        @Size(max = 20, message = "Name at most 20 children")
        List<PersonId> alsoAbout,

        UUID corrects) {

    List<PersonId> others() {
        return Objects.requireNonNullElse(alsoAbout, List.of());
    }
}
