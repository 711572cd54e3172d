package candour.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into a problem of the closed list; an unforeseen exception never shows its text. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, Problems> BY_STATUS = Map.of(
            400, Problems.MALFORMED,
            401, Problems.NOT_SIGNED_IN,
            403, Problems.NOT_YOURS,
            404, Problems.NOT_FOUND,
            405, Problems.METHOD_NOT_ALLOWED,
            406, Problems.NOT_ACCEPTABLE,
            413, Problems.TOO_LARGE,
            415, Problems.UNSUPPORTED_MEDIA);

    private final Correlation correlation;
    private final Aftermath aftermath;

    public ProblemMappers(Correlation correlation, Aftermath aftermath) {
        this.correlation = correlation;
        this.aftermath = aftermath;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> problem(ProblemException refused) {
        LOG.debugf("%s: %s", refused.type().slug(), refused.getMessage());
        aftermath.settle(refused.type());
        return answer(refused.type(), refused.getMessage(), refused.errors(), refused.current());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Error(pointer(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.Error::pointer))
                .toList();
        return answer(Problems.RULE_BROKEN, "Some of what was sent is missing or out of range.", errors, null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException wrong) {
        return unreadable(wrong);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(JsonProcessingException wrong) {
        var refused = refusal(wrong);
        if (refused != null) {
            return problem(refused);
        }
        var pointer = wrong instanceof JsonMappingException mapping ? pointer(mapping) : "";
        var error = new Problem.Error(pointer, "is not a known field, or not of the form the contract gives");
        return answer(Problems.MALFORMED, "The body is not the JSON the contract describes.", List.of(error), null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unauthorised(UnauthorizedException none) {
        return answer(Problems.NOT_SIGNED_IN, "A valid bearer token is needed.", List.of(), null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> failed(AuthenticationFailedException failed) {
        return answer(Problems.NOT_SIGNED_IN, "The bearer token is not valid here.", List.of(), null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException forbidden) {
        return answer(Problems.NOT_YOURS, "None of your roles may use this operation.", List.of(), null);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public RestResponse<Problem> lost(Exception lost) {
        return answer(Problems.STALE, "Somebody else was quicker. Read it again and decide again.", List.of(), null);
    }

    /** Two repeats of one creation at the same instant: one is kept, the other may ask again and gets the first result. */
    @ServerExceptionMapper
    public RestResponse<Problem> twice(org.hibernate.exception.ConstraintViolationException broken) {
        var constraint = broken.getConstraintName();
        return constraint != null && constraint.contains("request_key")
                ? answer(Problems.ALREADY_THERE, "This request is just being answered; send it again.", List.of(), null)
                : bug(broken);
    }

    /** A day of the year -9999, a number too large: well-formed, and yet nothing that can be kept. */
    @ServerExceptionMapper
    public RestResponse<Problem> outOfRange(org.hibernate.exception.DataException outOfRange) {
        LOG.debug("A value was out of range", outOfRange);
        return answer(Problems.MALFORMED, "A value lies outside what can be kept.", List.of(), null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> web(WebApplicationException thrown) {
        var refused = refusal(thrown);
        if (refused != null) {
            return problem(refused);
        }
        if (thrown.getCause() instanceof JsonProcessingException wrong) {
            return unreadable(wrong);
        }
        int status = thrown.getResponse().getStatus();
        var type = BY_STATUS.get(status);
        return type == null ? bug(thrown) : answer(type, type.title() + ".", List.of(), null);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> bug(Throwable bug) {
        LOG.errorf(bug, "A request failed (%s)", correlation.id());
        return answer(Problems.BUG, "Quote the correlation id to the operator.", List.of(), null);
    }

    private RestResponse<Problem> answer(ProblemType type, String detail, List<Problem.Error> errors, Object current) {
        var problem = new Problem(type.uri(), type.title(), type.status(), detail, errors, correlation.id(), current);
        return RestResponse.ResponseBuilder.ok(problem, Problem.MEDIA_TYPE)
                .status(type.status())
                .build();
    }

    /** A value type that parses itself may refuse in our words; the framework wraps what it throws. */
    private static ProblemException refusal(Throwable thrown) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return refused;
            }
        }
        return null;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex())
                        + (node.getName() == null ? "" : "/" + node.getName()))
                .collect(Collectors.joining());
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
