package candour.conventions;

import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The {@code If-Match} header of a change: the version its author read. */
@Schema(type = SchemaType.STRING, examples = "\"3\"", description = "The ETag of the version you read")
public record IfMatch(long version) {

    public static final String HEADER = "If-Match";

    /** Takes {@code "3"} as RFC 9110 writes it; weak tags and {@code *} are refused, for they would let one writer overwrite another. */
    public static IfMatch fromString(String header) {
        if (!header.matches("\"\\d{1,18}\"")) {
            throw new ProblemException(Problems.MALFORMED, "If-Match takes one strong ETag, for example \"3\".");
        }
        return new IfMatch(Long.parseLong(header.substring(1, header.length() - 1)));
    }

    /**
     * Refuses a change to a version the caller has not read: 428 without the header, 412 with an older one.
     *
     * @param current makes the record's present representation, carried by the 412 answer
     */
    public static void require(IfMatch sent, long version, Supplier<?> current) {
        if (sent == null) {
            throw new ProblemException(Problems.IF_MATCH_MISSING, "Send the ETag you read as If-Match.");
        }
        if (sent.version != version) {
            throw ProblemException.stale(current);
        }
    }
}
