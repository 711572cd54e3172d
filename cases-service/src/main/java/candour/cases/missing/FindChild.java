package candour.cases.missing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records that the child was found or came back. */
@Schema(description = "The child was found, or came back")
record FindChild(
        @NotNull(message = "Enter when the child was found") Instant foundAt,

        @NotBlank(message = "Say where and how the child was found") @Size(max = 4_000)
        String how) {}
