package candour.cases.legal;

import candour.cases.episode.EpisodeId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that begins pre-proceedings in an open episode. */
@Schema(description = "Begins pre-proceedings in an open episode")
record BeginPreProceedings(
        @NotNull(message = "Name the episode") EpisodeId episode,
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say why the threshold is met") @Size(max = 20_000)
        String why) {}
