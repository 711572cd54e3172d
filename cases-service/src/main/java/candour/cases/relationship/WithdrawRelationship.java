package candour.cases.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that withdraws what was recorded by mistake. */
@Schema(description = "Why it was a mistake")
public record WithdrawRelationship(
        @NotBlank(message = "Say why it was a mistake") @Size(max = 4000, message = "Use at most 4,000 characters")
        String reason) {}
