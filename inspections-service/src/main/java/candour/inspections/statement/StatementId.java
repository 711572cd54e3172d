package candour.inspections.statement;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a statement. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record StatementId(@JsonValue UUID id) {

    @JsonCreator
    public StatementId {}

    public static StatementId fromString(String text) {
        try {
            return new StatementId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
