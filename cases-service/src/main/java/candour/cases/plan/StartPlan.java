package candour.cases.plan;

import candour.cases.episode.EpisodeId;
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
        String change) {}
