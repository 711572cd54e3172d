package candour.inspections.note;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of an evidence note. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record NoteId(@JsonValue UUID id) {

    @JsonCreator
    public NoteId {}

    public static NoteId fromString(String text) {
        try {
            return new NoteId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
