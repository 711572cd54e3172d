package candour.inspections.claim;

import candour.inspections.dates.KnownDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement of the press or of politics about an authority.
 *
 * @param intervention the intervention it is about; may be left out
 * @param text the words, exactly as they were said or printed
 * @param claimant the office or outlet, not a person's name
 * @param source where it can be looked up
 * @param theirWord what they call the thing, where that differs from the record ("order")
 * @param value a number claimed, with its unit, and its definition where one was given
 */
@Schema(description = "What somebody said in public; kept as a claim, never as a fact")
record RecordClaim(
        UUID intervention,

        @NotBlank(message = "Enter what was said") @Size(max = 4000)
        String text,

        @NotBlank(message = "Enter which office or outlet said it") @Size(max = 200)
        String claimant,

        @NotBlank(message = "Enter where it can be looked up") @Size(max = 1000)
        String source,

        @NotNull(message = "Enter when it was said") KnownDate saidOn,
        @Size(max = 200) String theirWord,
        @Digits(integer = 12, fraction = 6) BigDecimal value,
        @Size(max = 100) String unit,
        @Size(max = 2000) String definition) {

    Said said() {
        return new Said(text, claimant, source, saidOn, theirWord, value, unit, definition);
    }
}
