package candour.cases.personlink;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a link between two records. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record PersonLinkId(@JsonValue UUID id) {

    @JsonCreator
    public PersonLinkId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static PersonLinkId fromString(String text) {
        try {
            return new PersonLinkId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
