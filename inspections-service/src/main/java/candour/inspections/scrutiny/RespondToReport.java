package candour.inspections.scrutiny;

import candour.inspections.dates.KnownDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The executive's response to a whole report; whoever sends it signs it.
 *
 * @param answers one for each recommendation
 */
@Schema(description = "The executive's response, an answer to each recommendation; whoever sends it signs it")
record RespondToReport(
        @NotBlank(message = "Enter what the executive says") @Size(max = 20_000)
        String statement,

        @NotEmpty(message = "Answer each recommendation") @Size(max = 200)
        List<@NotNull @Valid Answer> answers) {

    /** What the executive decides on a recommendation. */
    @Schema(name = "RecommendationDecision")
    enum Decision {
        ACCEPTED(RecommendationStep.ACCEPTANCE),
        PART_ACCEPTED(RecommendationStep.PART_ACCEPTANCE),
        REJECTED(RecommendationStep.REJECTION);

        private final RecommendationStep step;

        Decision(RecommendationStep step) {
            this.step = step;
        }

        RecommendationStep step() {
            return step;
        }
    }

    /**
     * The answer to one recommendation.
     *
     * @param words what will be done, or why not; needed unless it is accepted as it stands
     * @param promisedBy by when, as well as that is promised; may be left out
     */
    @Schema(name = "RecommendationAnswer")
    record Answer(
            @NotNull(message = "Name the recommendation") UUID recommendation,
            @NotNull(message = "Choose the decision") Decision decision,
            @Size(max = 8000) String words,
            KnownDate promisedBy) {}
}
