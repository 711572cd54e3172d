package candour.cases.person;

import candour.cases.access.Occasion;
import candour.cases.person.Characteristic.Aspect;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that adds codes a return asks for.
 *
 * @param disabilities all that hold from that day; {@code NONE} stands alone
 */
@Schema(description = "Adds sex, ethnicity, disabilities or several of them; those before stay")
public record RecordCharacteristics(
        Sex sex,
        Ethnicity ethnicity,

        @Size(min = 1, message = "Choose the disabilities, or NONE")
        Set<Disability> disabilities,

        @NotNull(message = "Enter the first day") LocalDate from,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source)
        implements StepFacts {

    @Override
    public PersonStep step() {
        return PersonStep.CHARACTERISTICS;
    }

    /** The rows; 422 for nothing at all, a day in the future, or {@code NONE} beside a disability (rule 8790). */
    List<Characteristic> rows(String authority, Occasion occasion) {
        if (sex == null && ethnicity == null && disabilities == null) {
            throw ProblemException.rule("/sex", "Enter the sex, the ethnicity or the disabilities");
        }
        if (from.isAfter(occasion.today())) {
            throw ProblemException.rule("/from", "Enter a day that is not in the future");
        }
        if (disabilities != null && disabilities.size() > 1 && disabilities.contains(Disability.NONE)) {
            throw ProblemException.rule("/disabilities", "Choose NONE alone, or the disabilities (rule 8790)");
        }
        return Stream.of(
                        rows(authority, Aspect.SEX, sex == null ? Set.of() : Set.of(sex), occasion),
                        rows(authority, Aspect.ETHNICITY, ethnicity == null ? Set.of() : Set.of(ethnicity), occasion),
                        rows(authority, Aspect.DISABILITY, disabilities == null ? Set.of() : disabilities, occasion))
                .flatMap(List::stream)
                .toList();
    }

    private List<Characteristic> rows(
            String authority, Aspect aspect, Set<? extends Enum<?>> codes, Occasion occasion) {
        return codes.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .map(code -> new Characteristic(authority, aspect, code.name(), from, source, Noted.on(occasion)))
                .toList();
    }
}
