package candour.inspections.hold;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a hold. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record HoldId(@JsonValue UUID id) {

    @JsonCreator
    public HoldId {}

    public static HoldId fromString(String text) {
        try {
            return new HoldId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
