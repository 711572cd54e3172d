package candour.cases.strategy;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of one strategy discussion, about one child or a sibling group. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record StrategyDiscussionId(@JsonValue UUID id) {

    @JsonCreator
    public StrategyDiscussionId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static StrategyDiscussionId fromString(String text) {
        try {
            return new StrategyDiscussionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
