package candour.gateway.guard;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import candour.gateway.request.RequestKind;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a person whose form is too large so, with a page. A browser shows an answer only once it has sent everything, so what
 * comes is let go by unread, up to a length nobody sends by mistake.
 */
@ApplicationScoped
class FormSize {

    private static final long LET_GO_BY = 1L << 30;

    private final Refusals refusals;
    private final long most;

    FormSize(Refusals refusals, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.refusals = refusals;
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.FORM_SIZE);
    }

    private void check(RoutingContext context) {
        var length = length(context.request());
        if (RequestKind.of(context) != RequestKind.PAGE || length <= most || length > LET_GO_BY) {
            context.next();
            return;
        }
        context.request()
                .handler(unread -> {})
                .endHandler(end -> refusals.answer(
                        context,
                        Problems.TOO_LARGE,
                        "Together this is more than is taken in one go. Go back and send less at a time."))
                .resume();
    }

    private static long length(HttpServerRequest request) {
        var said = request.getHeader("Content-Length");
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    }
}
