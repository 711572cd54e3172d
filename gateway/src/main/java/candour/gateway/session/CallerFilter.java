package candour.gateway.session;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import candour.gateway.request.RequestKind;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Finds out who is calling before any page or service is asked; a session that has ended makes its page anonymous. */
@ApplicationScoped
class CallerFilter {

    private static final Logger LOG = Logger.getLogger(CallerFilter.class);

    private final IdentityProviderManager identities;
    private final Refusals refusals;

    CallerFilter(IdentityProviderManager identities, Refusals refusals) {
        this.identities = identities;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::find, FilterOrder.CALLER);
    }

    private void find(RoutingContext context) {
        if (RequestKind.of(context) == RequestKind.FILE) {
            context.next();
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> found(context, identity), failure -> failed(context, failure));
    }

    private static void found(RoutingContext context, SecurityIdentity identity) {
        Callers.remember(context, identity);
        proceed(context);
    }

    private static void proceed(RoutingContext context) {
        if (!context.response().ended()) {
            context.next();
        }
    }

    private void failed(RoutingContext context, Throwable failure) {
        LOG.debugf("Not signed in: %s", failure.toString());
        if (IssuerOutage.isBehind(failure)) {
            refusals.answer(context, Problems.SERVICE_AWAY, IssuerOutage.DETAIL);
            return;
        }
        if (RequestKind.of(context) == RequestKind.API) {
            refusals.answer(context, Problems.NOT_SIGNED_IN, "The token or session is no longer good.");
            return;
        }
        SessionCookies.drop(context);
        context.put(
                QuarkusHttpUser.DEFERRED_IDENTITY_KEY,
                identities
                        .authenticate(new AnonymousAuthenticationRequest())
                        .memoize()
                        .indefinitely());
        proceed(context);
    }
}
