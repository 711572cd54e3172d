package candour.conventions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every refusal: {@code application/problem+json} (RFC 9457).
 *
 * @param type relative URI of the problem's type
 * @param title the type's fixed sentence
 * @param status the HTTP status
 * @param detail what happened this time; never a name, a date of birth or SQL
 * @param errors what is wrong where, for a request that breaks a rule or misses a guard
 * @param correlationId what to quote to the operator
 * @param current with 412 only: the record as it now stands, so that both texts can be shown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A refusal or failure (RFC 9457)")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        String correlationId,

        @Schema(
                description = "With 412: the record as it now stands",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong: a JSON pointer into the request (or the name of a guard) and a sentence. */
    @Schema(name = "ProblemError")
    public record Error(String pointer, String message) {}

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
