package candour.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action is done, or will not be.
 *
 * @param words what shows that it is done, or why it is not
 */
@Schema(description = "Record that an action is done, with the evidence, or that it is not, with the reason")
record FinishAction(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say what shows that it is done, or why it is not") @Size(max = 4_000)
        String words) {}
