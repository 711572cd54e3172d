package candour.cases.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a handover's summary, as it stood when it was made; never updated.
 *
 * @param heading what it is about: "Next due", "Last seen"
 */
@Embeddable
@Schema(description = "One line of the summary, as it stood when the handover was made")
public record HandoverLine(
        @Schema(hidden = true) @JsonIgnore String authority, String heading, String text) {}
