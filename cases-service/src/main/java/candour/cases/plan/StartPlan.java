package candour.cases.plan;

import candour.cases.episode.EpisodeId;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan that no conference makes.
 *
 * @param kind for a child in need, or family help
 * @param change what needs to change for the child
 */
@Schema(description = "Begin a plan for a child in need or a family help plan")
record StartPlan(
        @NotNull(message = "Choose the episode") EpisodeId episode,
        @NotNull(message = "Choose the kind of plan") PlanKind kind,

        @NotNull(message = "Enter the day on which it was agreed")
        LocalDate on,

        @NotBlank(message = "Say what needs to change") @Size(max = 20_000)
        String change) {

    /** Refuses with 422 a plan that a conference makes, and one that the edition of that day does not know. */
    void mustBeMade() {
        if (kind == PlanKind.PROTECTION) {
            throw ProblemException.rule("/kind", "A child protection plan is made by a conference");
        }
        if (!kind.isMadeOn(on)) {
            throw ProblemException.rule("/kind", "There were no family help plans before Working Together 2026");
        }
    }
}
