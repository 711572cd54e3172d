package candour.gateway.problem;

import candour.gateway.request.Correlation;
import candour.gateway.request.RequestKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers a refusal in the form its reader understands: a page for a person, problem+json for a program. */
@ApplicationScoped
public class Refusals {

    static final String RETRY_SECONDS = "5";

    private final ObjectMapper json;
    private final RefusalPage page;

    Refusals(ObjectMapper json, RefusalPage page) {
        this.json = json;
        this.page = page;
    }

    public void answer(RoutingContext context, Problems row, String detail) {
        answer(context, Problem.of(row, detail, Correlation.of(context)));
    }

    public void answer(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.status()).putHeader("Content-Type", mediaType(context));
        if (problem.status() == 429 || problem.status() >= 502) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        response.end(body(context, problem));
    }

    public String mediaType(RoutingContext context) {
        return isForPeople(context) ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE;
    }

    public String body(RoutingContext context, Problem problem) {
        return isForPeople(context) ? page.html(context, problem) : text(problem);
    }

    public String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem of plain texts cannot be written", impossible);
        }
    }

    private static boolean isForPeople(RoutingContext context) {
        var accept = context.request().getHeader("Accept");
        return switch (RequestKind.of(context)) {
            case API -> false;
            case FILE -> true;
            case PAGE -> accept == null || accept.contains("html") || !accept.contains("json");
        };
    }
}
