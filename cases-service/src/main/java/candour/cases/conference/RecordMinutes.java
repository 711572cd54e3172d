package candour.cases.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes of a conference.
 *
 * @param on the day they went out
 */
@Schema(description = "The minutes of a conference")
record RecordMinutes(
        @NotNull(message = "Enter the day on which they went out")
        LocalDate on,

        @NotBlank(message = "Enter the minutes") @Size(max = 200_000)
        String minutes) {}
