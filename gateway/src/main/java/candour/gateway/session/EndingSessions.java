package candour.gateway.session;

import candour.gateway.Time;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;

/** Refuses a session past its limits before it can be refreshed; a copied cookie dies with it. */
@Alternative
@Priority(1)
@ApplicationScoped
class EndingSessions extends DefaultTokenStateManager {

    private final SessionLimits limits;
    private final EndedSessions ended;
    private final Time time;

    EndingSessions(SessionLimits limits, EndedSessions ended, Time time) {
        this.limits = limits;
        this.ended = ended;
        this.time = time;
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return super.getTokens(context, config, state, request).invoke(this::requireAlive);
    }

    private void requireAlive(AuthorizationCodeTokens tokens) {
        if (hasEnded(Callers.claims(tokens.getIdToken()))) {
            throw new AuthenticationFailedException("The session has ended");
        }
    }

    private boolean hasEnded(JsonObject claims) {
        var now = time.now();
        return ended.contains(claims)
                || now.isAfter(instant(claims, "exp").plus(limits.idle()))
                || now.isAfter(signedInAt(claims).plus(limits.absolute()));
    }

    /** An issuer that does not say when the password was given is held to the moment it made the token. */
    private static Instant signedInAt(JsonObject claims) {
        return instant(claims, claims.containsKey("auth_time") ? "auth_time" : "iat");
    }

    private static Instant instant(JsonObject claims, String name) {
        return Instant.ofEpochSecond(claims.getLong(name, 0L));
    }
}
