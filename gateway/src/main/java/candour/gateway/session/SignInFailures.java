package candour.gateway.session;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.function.BiConsumer;

/** Quarkus would end an unfinished sign-in with an empty 401, and send a public page with an old cookie to the issuer. */
@ApplicationScoped
class SignInFailures {

    static final Set<String> CHALLENGED = Set.of(SignInResource.PATH, SignInResource.CALLBACK);

    private final Refusals refusals;

    SignInFailures(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FilterOrder.SIGN_IN_FAILURES);
    }

    private void watch(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> challenge = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        if (challenge != null) {
            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering(challenge));
        }
        context.next();
    }

    private BiConsumer<RoutingContext, Throwable> answering(BiConsumer<RoutingContext, Throwable> challenge) {
        return (context, thrown) -> {
            var failure = DefaultAuthFailureHandler.extractRootCause(thrown);
            var challenged = CHALLENGED.contains(context.request().path());
            if (failure instanceof AuthenticationRedirectException) {
                challenge.accept(context, failure);
            } else if (challenged && failure instanceof AuthenticationCompletionException) {
                refusals.answer(
                        context, Problems.SIGN_IN_UNFINISHED, "Go back to the page you wanted and sign in again.");
            } else if (challenged && IssuerOutage.isBehind(failure)) {
                refusals.answer(context, Problems.SERVICE_AWAY, IssuerOutage.DETAIL);
            } else if (challenged) {
                challenge.accept(context, failure);
            }
        };
    }
}
