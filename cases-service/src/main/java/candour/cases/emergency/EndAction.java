package candour.cases.emergency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records how the child's protection in an emergency ended. */
@Schema(description = "The emergency action ended")
record EndAction(
        @NotNull(message = "Enter when it ended, to the minute")
        Instant at,

        @NotNull(message = "Choose how it ended") EmergencyEnding how,
        @Size(max = 2_000) String reason) {}
