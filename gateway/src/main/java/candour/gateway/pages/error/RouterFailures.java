package candour.gateway.pages.error;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.Correlation;
import candour.gateway.session.IssuerOutage;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Failures outside any page, such as a body over the server's own limit, get the same answers as the rest. */
@ApplicationScoped
class RouterFailures {

    private static final Logger LOG = Logger.getLogger(RouterFailures.class);

    private final Refusals refusals;

    RouterFailures(Refusals refusals) {
        this.refusals = refusals;
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (context.failure() instanceof AuthenticationException) {
            context.next();
            return;
        }
        var status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500) {
            LOG.errorf(context.failure(), "%s: a request failed", Correlation.of(context));
        }
        if (status >= 500 && IssuerOutage.isBehind(context)) {
            refusals.answer(context, Problems.SERVICE_AWAY, IssuerOutage.DETAIL);
        } else {
            refusals.answer(context, Problems.ofStatus(status), null);
        }
    }
}
