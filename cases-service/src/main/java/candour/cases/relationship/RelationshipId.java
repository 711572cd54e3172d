package candour.cases.relationship;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of what one person is to another. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record RelationshipId(@JsonValue UUID id) {

    @JsonCreator
    public RelationshipId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static RelationshipId fromString(String text) {
        try {
            return new RelationshipId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
