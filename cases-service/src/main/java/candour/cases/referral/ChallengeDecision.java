package candour.cases.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the referrer disagrees.
 *
 * @param on today where it is left out
 */
@Schema(description = "The referrer disagrees with the decision; taken within twelve months of it")
public record ChallengeDecision(
        LocalDate on,

        @NotBlank(message = "Say why the decision is challenged") @Size(max = 4000)
        String words) {}
