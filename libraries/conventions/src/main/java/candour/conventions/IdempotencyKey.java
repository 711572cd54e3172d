package candour.conventions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The {@code Idempotency-Key} header of a creation: repeating the request makes nothing twice. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "A UUID made by the caller for this one creation")
public record IdempotencyKey(UUID value) {

    public static final String HEADER = "Idempotency-Key";

    public static IdempotencyKey fromString(String header) {
        try {
            return new IdempotencyKey(UUID.fromString(header));
        } catch (IllegalArgumentException notAUuid) {
            throw new ProblemException(Problems.MALFORMED, "Idempotency-Key is a UUID.");
        }
    }

    /** Returns the key, or refuses the creation with 400 if none was sent. */
    public static IdempotencyKey require(IdempotencyKey sent) {
        if (sent == null) {
            throw new ProblemException(Problems.MALFORMED, "Send an Idempotency-Key (a UUID) with a creation.");
        }
        return sent;
    }
}
