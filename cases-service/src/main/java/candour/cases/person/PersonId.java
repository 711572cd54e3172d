package candour.cases.person;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a child's record; the same before and after birth. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record PersonId(@JsonValue UUID id) {

    @JsonCreator
    public PersonId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static PersonId fromString(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
