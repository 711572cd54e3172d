package candour.cases.disagreement;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of one disagreement between professionals. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record DisagreementId(@JsonValue UUID id) {

    @JsonCreator
    public DisagreementId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static DisagreementId fromString(String text) {
        try {
            return new DisagreementId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
