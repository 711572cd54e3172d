package candour.cases.person;

import candour.cases.access.Occasion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that adds a risk an adult is known to pose. */
@Schema(description = "Adds a known risk; to end or correct one, add it as it should be and name the row it puts right")
public record RecordRisk(
        @NotNull(message = "Say what kind of risk it is") RiskKind kind,
        @NotNull(message = "Say what it rests on") RiskBasis basis,

        @NotBlank(message = "Say what is known") @Size(max = 4000, message = "Use at most 4,000 characters")
        String text,

        @NotNull(message = "Enter the day from which it is known")
        LocalDate from,

        LocalDate to,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        Integer corrects)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.RISKS;
    }

    PersonRisk row(String authority, Occasion occasion) {
        return new PersonRisk(authority, kind, basis, text, from, to, source, corrects, Noted.on(occasion));
    }
}
