package candour.cases.household;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a household. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record HouseholdId(@JsonValue UUID id) {

    @JsonCreator
    public HouseholdId {}

    /** Reads a path segment; what is no UUID names nothing, so it is not found. */
    public static HouseholdId fromString(String text) {
        try {
            return new HouseholdId(UUID.fromString(text));
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
