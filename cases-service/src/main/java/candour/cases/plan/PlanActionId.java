package candour.cases.plan;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of one action that was agreed in a plan. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record PlanActionId(@JsonValue UUID id) {

    @JsonCreator
    public PlanActionId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static PlanActionId fromString(String text) {
        try {
            return new PlanActionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
