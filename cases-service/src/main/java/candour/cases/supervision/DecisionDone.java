package candour.cases.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records that a decision was carried out.
 *
 * @param number of the decision in the record, the first is 0
 */
@Schema(description = "A decision was carried out")
record DecisionDone(
        @NotNull(message = "Say which decision") @PositiveOrZero
        Integer number,

        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say what was done") @Size(max = 4_000)
        String what) {}
