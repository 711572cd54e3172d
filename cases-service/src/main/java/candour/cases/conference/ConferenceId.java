package candour.cases.conference;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of one child protection conference, about one child or a sibling group. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ConferenceId(@JsonValue UUID id) {

    @JsonCreator
    public ConferenceId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static ConferenceId fromString(String text) {
        try {
            return new ConferenceId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
