package candour.inspections.timescale;

import candour.conventions.ProblemException;
import candour.timescales.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another term for a row that nobody has read at its source.
 *
 * @param timescale the row's timescale, as the list names it
 * @param validFrom the first day on which a clock starts with it; it decides which edition's row is amended
 * @param term as the list writes terms: "7 working days after the event"
 * @param source where the term is written
 * @param verified whether it was read there; such a row cannot be amended again
 * @param reason why, in plain words; everybody can read it
 */
@Schema(description = "Another term, from a day on, for a row that is not verified")
record AmendTimescale(
        @NotBlank(message = "Choose the timescale") String timescale,

        @NotNull(message = "Enter the day from which it holds")
        LocalDate validFrom,

        @NotBlank(message = "Enter the term") @Size(max = 80)
        String term,

        @NotBlank(message = "Enter where the term is written") @Size(max = 1000)
        String source,

        boolean verified,

        @NotBlank(message = "Enter the reason") @Size(max = 4000)
        String reason) {

    /** The term; anything a deadline cannot be counted by is refused. */
    Term parsed() {
        try {
            var read = Term.parse(term);
            if (read.isWait() || read instanceof Term.Hours || read.counted().contains("before")) {
                throw ProblemException.rule("/term", "Enter a term of days, weeks or months after the event");
            }
            return read;
        } catch (IllegalArgumentException notATerm) {
            throw ProblemException.rule("/term", notATerm.getMessage());
        }
    }
}
