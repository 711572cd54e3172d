package candour.inspections.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words to be laid beside a report, or beside all of them; nothing is kept.
 *
 * @param report a published report, or null to look in all of them
 * @param text plain text, at most 20,000 characters
 */
@Schema(description = "Words to be laid beside a published report, or beside all of them; nothing is kept")
public record CheckStatement(
        @Schema(
                description =
                        "The report it speaks about; without it the words are looked for in every published report",
                nullable = true)
        UUID report,

        @NotBlank(message = "Enter the words of the statement") @Size(max = 20_000, message = TOO_LONG)
        String text) {

    static final String TOO_LONG = "The statement must be 20,000 characters or fewer";
}
