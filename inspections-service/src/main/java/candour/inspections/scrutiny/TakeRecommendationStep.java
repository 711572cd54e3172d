package candour.inspections.scrutiny;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a step; it is dated by the day it is recorded.
 *
 * @param reason what was done, looked at or found
 * @param shortfall only where it is said to be not achieved
 */
@Schema(description = "The facts of a step of a recommendation")
record TakeRecommendationStep(
        @NotBlank(message = "Enter what was done, looked at or found") @Size(max = 8000)
        String reason,

        Shortfall shortfall) {}
