package candour.cases.chronology;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event means for a child, in a worker's judgement. */
@Schema(description = "The significance of an event for this child; those before it stay")
public record JudgeEvent(
        @NotBlank(message = "Say what the event means") @Size(max = 4000, message = "Use at most 4,000 characters")
        String significance) {}
