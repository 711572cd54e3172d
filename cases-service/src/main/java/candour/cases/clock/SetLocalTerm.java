package candour.cases.clock;

import candour.conventions.ProblemException;
import candour.timescales.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term that an authority sets where the law leaves it to the authority.
 *
 * @param authority of an operator, who works for none: whose term it is
 * @param validFrom the first day on which a clock starts with it
 * @param term as the table writes terms: "10 working days after the event"
 */
@Schema(description = "A local term from a day on; clocks that run keep theirs")
record SetLocalTerm(
        @NotNull(message = "Choose the timescale") CaseTimescale timescale,

        @Schema(description = "ONS code; only for an operator") @Pattern(regexp = "E\\d{8}")
        String authority,

        @NotNull(message = "Enter the day from which it holds")
        LocalDate validFrom,

        @NotBlank(message = "Enter the term") @Size(max = 80)
        String term,

        @NotBlank(message = "Say where it was agreed and why") @Size(max = 4000)
        String reason) {

    /** The term; anything a clock cannot be counted by is refused. */
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
