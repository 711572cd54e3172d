package candour.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The child moved.
 *
 * @param on the day the receiving authority held its conference: the plan goes on until then
 */
@Schema(description = "The receiving authority has held its transfer-in conference")
record RecordMove(
        @NotNull(message = "Enter the day of the receiving authority's conference")
        LocalDate on,

        @NotBlank(message = "Enter the receiving authority") @Size(max = 200)
        String receivingAuthority) {}
