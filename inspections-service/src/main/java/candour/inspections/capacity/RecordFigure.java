package candour.inspections.capacity;

import candour.inspections.measure.Missing;
import candour.inspections.weakness.PartialDateText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure about a workforce.
 *
 * @param authority ONS code
 * @param period yyyy-mm-dd, yyyy-mm or yyyy; figures of one period are computed with together
 * @param team left out for the whole authority
 * @param low the value in the figure's unit, or the least it can be
 * @param high the most it can be; left out where {@code low} is exact
 * @param claimedBy who says so, where it is a claim and not a record: an office or a newspaper, not a person
 * @param definition what the claimant means by it; left out where he does not say
 */
@Schema(description = "A figure about a workforce with its source, or why there is none")
public record RecordFigure(
        @NotBlank(message = "Choose the authority") @Size(max = 20)
        String authority,

        @NotNull(message = "Choose the figure") Figure figure,

        @NotNull(message = "Enter the period") @PartialDateText
        String period,

        @Size(max = 200) String team,

        @DecimalMin(value = "0", message = "Enter a number of 0 or more")
        BigDecimal low,

        BigDecimal high,
        Missing missing,

        @NotBlank(message = "Enter where the figure stands") @Size(max = 500)
        String source,

        @Size(max = 200) String claimedBy,
        @Size(max = 2_000) String definition) {}
