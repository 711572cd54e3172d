package candour.cases.worklist;

import candour.cases.signal.Tier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A manager's judgement that a child belongs in another tier.
 *
 * @param until its last day; null for the fifth working day from today
 */
@Schema(description = "Lists the child in another tier for at most five working days")
record OverrideTier(
        @NotNull(message = "Say which tier") Tier tier,

        @NotBlank(message = "Say why") @Size(max = 4000, message = "Use at most 4,000 characters")
        String reason,

        LocalDate until) {}
