package candour.inspections.measure;

import candour.inspections.weakness.WeaknessId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is counted, exactly enough that somebody else would count the same.
 *
 * @param authority ONS code
 * @param numerator what is counted
 * @param denominator out of what
 * @param unit for example %
 * @param target the value to be reached; left out for none
 * @param teamCapable whether it could be told by team
 * @param weaknesses what it is to show the end of; a measure of none is listed as an orphan
 */
@Schema(description = "Something that is counted, exactly enough that somebody else would count the same")
public record DefineMeasure(
        @NotBlank(message = "Choose the authority") @Size(max = 20)
        String authority,

        @NotBlank(message = "Enter a title") @Size(max = 300)
        String title,

        @NotBlank(message = "Enter the definition") @Size(max = 2_000)
        String definition,

        @NotBlank(message = "Enter what is counted") @Size(max = 500)
        String numerator,

        @NotBlank(message = "Enter out of what") @Size(max = 500)
        String denominator,

        @NotBlank(message = "Enter the unit") @Size(max = 50)
        String unit,

        @NotNull(message = "Say which way is better") Better better,
        BigDecimal target,

        @NotNull(message = "Say whether it can be told by team")
        Boolean teamCapable,

        @Size(max = 50) Set<@NotNull WeaknessId> weaknesses) {

    public DefineMeasure {
        weaknesses = weaknesses == null ? Set.of() : weaknesses;
    }
}
