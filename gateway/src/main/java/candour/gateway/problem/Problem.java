package candour.gateway.problem;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The body of a refusal, {@code application/problem+json} (RFC 9457): our own, or a service's as it came.
 *
 * @param type relative URI of the problem's type
 * @param status the HTTP status
 * @param errors what is wrong where; the pointer is a JSON pointer into the request or the name of a guard
 * @param current with 412 only: the record as it now stands
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        String correlationId,
        JsonNode current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Error(String pointer, String message) {}

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public static Problem of(Problems row, String detail, String correlationId) {
        return new Problem(row.uri(), row.title(), row.status(), detail, List.of(), correlationId, null);
    }

    public boolean is(String slug) {
        return ("/problems/" + slug).equals(type);
    }
}
