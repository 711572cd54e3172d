package candour.cases.personlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a link is confirmed, denied or taken back. */
@Schema(description = "Why")
public record LinkReason(
        @NotBlank(message = "Say why") @Size(max = 4000, message = "Use at most 4,000 characters")
        String reason) {}
