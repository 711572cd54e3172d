package candour.inspections.measure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of a measure for a period.
 *
 * @param team the team it is told of; left out for the whole authority
 * @param value in the unit of the measure; left out where {@code missing} says why
 */
@Schema(description = "A value of a measure for a period, or why there is none")
public record ObserveMeasure(
        @NotNull(message = "Enter the first day of the period")
        LocalDate periodFrom,

        @NotNull(message = "Enter the last day of the period")
        LocalDate periodTo,

        @Size(max = 200) String team,
        BigDecimal value,
        Missing missing,
        @Min(value = 0, message = "A count is 0 or more") Long numerator,
        @Min(value = 0, message = "A count is 0 or more") Long denominator,

        @NotBlank(message = "Enter where the value stands") @Size(max = 500)
        String source) {}
