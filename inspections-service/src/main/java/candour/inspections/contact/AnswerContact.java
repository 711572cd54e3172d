package candour.inspections.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contact was told.
 *
 * @param answeredOn the day on which it was told
 */
@Schema(description = "What somebody who got in touch was told")
record AnswerContact(
        @NotBlank(message = "Enter what they were told") @Size(max = 20_000)
        String answer,

        @NotNull(message = "Enter the day on which they were told")
        LocalDate answeredOn) {}
