package candour.cases.legal;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of the pre-proceedings of one child in one episode. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record PreProceedingsId(@JsonValue UUID id) {

    @JsonCreator
    public PreProceedingsId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static PreProceedingsId fromString(String text) {
        try {
            return new PreProceedingsId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
