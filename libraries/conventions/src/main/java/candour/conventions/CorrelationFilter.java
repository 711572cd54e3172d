package candour.conventions;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes the caller's correlation id, or makes one, and says it in the answer and in each log line. */
public class CorrelationFilter {

    private final Correlation correlation;

    public CorrelationFilter(Correlation correlation) {
        this.correlation = correlation;
    }

    @ServerRequestFilter(preMatching = true)
    public void take(ContainerRequestContext request) {
        correlation.take(request.getHeaderString(Correlation.HEADER));
        MDC.put("correlationId", correlation.id());
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new ProblemException(Problems.MALFORMED, "The address holds a character that cannot be kept.");
        }
    }

    /** Nothing is kept on the way, unless an operation that is the same for everybody says otherwise. */
    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, correlation.id());
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
