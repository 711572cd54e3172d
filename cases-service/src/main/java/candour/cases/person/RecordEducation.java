package candour.cases.person;

import candour.cases.access.Occasion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that adds a child's standing in education. */
@Schema(description = "Adds a standing in education; to end or correct one, add it as it should be and name the row")
public record RecordEducation(
        @NotNull(message = "Say how the child stands in education")
        EducationStatus status,

        @Size(max = 200, message = "Use at most 200 characters")
        String setting,

        @NotNull(message = "Enter the first day") LocalDate from,
        LocalDate to,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        Integer corrects)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.EDUCATION_STATUSES;
    }

    PersonEducation row(String authority, Occasion occasion) {
        return new PersonEducation(authority, status, setting, from, to, source, corrects, Noted.on(occasion));
    }
}
