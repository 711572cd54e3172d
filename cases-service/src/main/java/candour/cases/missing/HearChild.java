package candour.cases.missing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records the return interview, or why there was none.
 *
 * @param by who held it: somebody independent of where the child lives
 * @param childsWords what the child said, in its own words; may be left out
 */
@Schema(description = "The return interview, or why there was none")
record HearChild(
        @NotNull(message = "Enter when it was") Instant at,

        @NotBlank(message = "Say who heard the child, or offered to") @Size(max = 200)
        String by,

        @Size(max = 20_000) String childsWords,

        @NotBlank(message = "Say what came of it") @Size(max = 4_000)
        String outcome) {}
