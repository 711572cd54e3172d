package candour.gateway.pages.error;

import candour.gateway.problem.Problem;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.problem.Refused;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.request.Correlation;
import candour.gateway.request.RequestKind;
import candour.gateway.session.Callers;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception a page can end with, and the refusal it is answered with. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final Refusals refusals;

    ErrorMappers(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public RestResponse<String> refused(Refused refused, RoutingContext context) {
        return answer(context, refused.row(), refused.getMessage());
    }

    @ServerExceptionMapper
    public RestResponse<String> service(ServiceProblem thrown, RoutingContext context) {
        if (thrown.status() == 401 && Callers.of(context).isAnonymous()) {
            return signIn(context);
        }
        var of = thrown.problem();
        var id = Correlation.of(context);
        return answer(
                context, new Problem(of.type(), of.title(), of.status(), of.detail(), of.errors(), id, of.current()));
    }

    @ServerExceptionMapper
    public RestResponse<String> unreachable(ProcessingException thrown, RoutingContext context) {
        LOG.warnf("%s: a service is away: %s", Correlation.of(context), thrown.toString());
        return answer(context, Problems.SERVICE_AWAY, "A service this page needs gives no answer.");
    }

    @ServerExceptionMapper
    public RestResponse<String> notSignedIn(UnauthorizedException thrown, RoutingContext context) {
        return signIn(context);
    }

    @ServerExceptionMapper
    public RestResponse<String> forbidden(ForbiddenException thrown, RoutingContext context) {
        return answer(context, Problems.NOT_YOURS, "Your role may not open this page.");
    }

    @ServerExceptionMapper
    public RestResponse<String> http(WebApplicationException thrown, RoutingContext context) {
        return answer(context, Problems.ofStatus(thrown.getResponse().getStatus()), null);
    }

    @ServerExceptionMapper
    public RestResponse<String> bug(Throwable thrown, RoutingContext context) {
        LOG.errorf(thrown, "%s: a page failed", Correlation.of(context));
        return answer(context, Problems.BUG, "Quote the correlation id to the operator.");
    }

    /** A page opened without signing in is opened again afterwards; a form is not sent again behind one's back. */
    private RestResponse<String> signIn(RoutingContext context) {
        var request = context.request();
        if (RequestKind.of(context) != RequestKind.PAGE
                || !"GET".equals(request.method().name())) {
            return answer(context, Problems.NOT_SIGNED_IN, "Sign in, then do this again.");
        }
        var back = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
        return RestResponse.seeOther(URI.create("/sign-in?to=" + back));
    }

    private RestResponse<String> answer(RoutingContext context, Problems row, String detail) {
        return answer(context, Problem.of(row, detail, Correlation.of(context)));
    }

    private RestResponse<String> answer(RoutingContext context, Problem problem) {
        var answer = RestResponse.ResponseBuilder.ok(refusals.body(context, problem))
                .status(problem.status())
                .header("Content-Type", refusals.mediaType(context));
        return problem.status() >= 502 || problem.status() == 429
                ? answer.header("Retry-After", "5").build()
                : answer.build();
    }
}
