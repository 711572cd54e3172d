package candour.gateway.guard;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import candour.gateway.request.RequestKind;
import candour.gateway.session.Callers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Another site can make a browser send its cookie, but not our header: changes by cookie under /api need it. */
@ApplicationScoped
class CrossSiteGuard {

    private final Refusals refusals;

    CrossSiteGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.CROSS_SITE);
    }

    private void check(RoutingContext context) {
        if (isForged(context)) {
            refusals.answer(
                    context, Problems.CROSS_SITE, "Send the header X-Requested-With, from a page of this origin.");
            return;
        }
        context.next();
    }

    private static boolean isForged(RoutingContext context) {
        var request = context.request();
        return RequestKind.of(context) == RequestKind.API
                && SameOrigin.isUnsafe(request)
                && Callers.of(context).isByCookie()
                && !(request.headers().contains("X-Requested-With") && SameOrigin.isOurs(request));
    }
}
