package candour.inspections.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words to be laid beside a report; nothing is kept.
 *
 * @param report a published report
 * @param text plain text, at most 20,000 characters
 */
@Schema(description = "Words to be laid beside a published report; nothing is kept")
public record CheckStatement(
        @NotNull(message = "Choose the report it speaks about")
        UUID report,

        @NotBlank(message = "Enter the words of the statement") @Size(max = 20_000, message = TOO_LONG)
        String text) {

    static final String TOO_LONG = "The statement must be 20,000 characters or fewer";
}
