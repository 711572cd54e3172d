package candour.gateway.guard;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.request.RequestKind;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes a form only from our own page and with our own token; works without JavaScript. */
class FormGuard {

    private final FormToken token;

    FormGuard(FormToken token) {
        this.token = token;
    }

    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        if (RequestKind.of(context) != RequestKind.PAGE || !SameOrigin.isUnsafe(context.request())) {
            return;
        }
        if (!SameOrigin.isOurs(context.request())) {
            throw new Refused(Problems.CROSS_SITE, "Open the page here and send the form from it.");
        }
        if (!token.fits(context, sent(request))) {
            throw new Refused(Problems.FORM_EXPIRED, "Go back, open the page again and send the form once more.");
        }
    }

    private static String sent(ResteasyReactiveContainerRequestContext request) {
        var inner = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var form = inner.getFormData();
        var value = form == null ? null : form.getFirst(FormToken.FIELD);
        return value == null || value.isFileItem() ? null : value.getValue();
    }
}
