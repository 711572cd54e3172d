package candour.inspections.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement to be kept here, as a draft of one's own body or as one that was issued already.
 *
 * @param report the published report it speaks about
 * @param body who issues it: a council, an office, a newspaper; not a person
 * @param title its headline
 * @param text plain text
 * @param issuedOn the day it was issued; null for a draft of one's own
 * @param address where the issued statement can be read; may be left out
 */
@Schema(description = "A statement about a published report: a draft of one's own body, or one that was issued already")
public record RegisterStatement(
        @NotNull(message = "Choose the report it speaks about")
        UUID report,

        @NotBlank(message = "Enter which body issues it") @Size(max = 200)
        String body,

        @NotBlank(message = "Enter its headline") @Size(max = 300)
        String title,

        @NotBlank(message = "Enter the words of the statement") @Size(max = 20_000, message = CheckStatement.TOO_LONG)
        String text,

        LocalDate issuedOn,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "Enter a web address that begins with https://")
        String address) {}
