package candour.gateway.forward;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import candour.gateway.request.RequestKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Mounts the services under {@code /api}. */
@ApplicationScoped
class Forwarder {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final ServiceAddresses services;
    private final ForwardSettings settings;
    private final RouteLimits limits;
    private final Refusals refusals;

    Forwarder(ServiceAddresses services, ForwardSettings settings, RouteLimits limits, Refusals refusals) {
        this.services = services;
        this.settings = settings;
        this.limits = limits;
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseTricks, FilterOrder.PATH);
    }

    void mount(@Observes Router router, Vertx vertx) {
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(200));
        services.byName().forEach((name, address) -> {
            var mount = new Mount(name, address);
            var service = new ServiceForwarder(mount, settings, limits, refusals, client);
            router.route(mount.path()).order(100).handler(service::forward);
            router.route(mount.path() + "/*").order(100).handler(service::forward);
        });
        router.route("/api/*")
                .order(101)
                .handler(context -> refusals.answer(context, Problems.NOT_FOUND, "No service is mounted here."));
    }

    private void refuseTricks(RoutingContext context) {
        if (RequestKind.of(context) != RequestKind.API) {
            context.next();
        } else if (Mount.isTricky(context)) {
            refusals.answer(context, Problems.MALFORMED, "The path can be read in more than one way.");
        } else if (!METHODS.contains(context.request().method().name())) {
            refusals.answer(context, Problems.METHOD_NOT_ALLOWED, "No operation has this method.");
        } else {
            context.next();
        }
    }
}
