package candour.cases.legal;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of one legal status of one child. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record LegalStatusId(@JsonValue UUID id) {

    @JsonCreator
    public LegalStatusId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static LegalStatusId fromString(String text) {
        try {
            return new LegalStatusId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
