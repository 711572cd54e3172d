package candour.cases.assessment;

import candour.cases.episode.EpisodeId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assessment begins.
 *
 * @param on the day it began
 * @param kind null for the only or first one that the edition of that day knows
 */
@Schema(description = "Start an assessment of the child of an open episode")
record StartAssessment(
        @NotNull(message = "Choose the episode") EpisodeId episode,

        @NotNull(message = "Enter the day on which it began")
        LocalDate on,

        AssessmentKind kind) {}
