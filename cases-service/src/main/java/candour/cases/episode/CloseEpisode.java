package candour.cases.episode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closure.
 *
 * @param on the day it closed; today where it is left out
 */
@Schema(description = "Closes the episode for good: a new referral opens a new one")
public record CloseEpisode(
        LocalDate on,

        @NotNull(message = "Choose the reason for closure") ReasonForClosure code,

        @Size(max = 4000) String words) {}
