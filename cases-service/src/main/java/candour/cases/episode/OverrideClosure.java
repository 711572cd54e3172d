package candour.cases.episode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closure although something is open.
 *
 * @param on the day it closed; today where it is left out
 * @param words why it is closed all the same
 */
@Schema(
        description =
                "Closes the episode although something is open; what a rule of the census forbids stays forbidden")
public record OverrideClosure(
        LocalDate on,

        @NotNull(message = "Choose the reason for closure") ReasonForClosure code,

        @NotBlank(message = "Say why it is closed although something is open") @Size(max = 4000)
        String words) {}
