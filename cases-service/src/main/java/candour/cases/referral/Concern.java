package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody refers, in three parts that are never mixed: facts with their source, the child's words, a judgement. */
@Embeddable
public record Concern(
        @NotBlank(message = "Say what happened or what was seen") @Size(max = 20_000)
        String facts,

        @Schema(description = "Who saw or heard it, or which document says it") @Size(max = 1000)
        String factsSource,

        @Schema(description = "What the child said, in its words") @Size(max = 20_000)
        String childsWords,

        @Schema(description = "What the referrer makes of it") @Size(max = 20_000)
        String judgement,

        LocalDate incidentOn,

        @NotNull(message = "Say whether a child is in danger now")
        Boolean immediateDanger) {}
