package candour.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.SecurityEvent;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Sessions signed out before their time. Quarkus forgets a back-channel logout at its first use; a copied cookie is used twice. */
@ApplicationScoped
class EndedSessions {

    private final Cache<String, Boolean> ended;

    EndedSessions(SessionLimits limits) {
        this.ended = Caffeine.newBuilder()
                .maximumSize(1_000_000)
                .expireAfterWrite(limits.absolute())
                .build();
    }

    void loggedOut(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            add(Callers.claims(token.getRawToken()));
        }
    }

    void add(JsonObject claims) {
        ended.put(key(claims), Boolean.TRUE);
    }

    boolean contains(JsonObject claims) {
        return ended.getIfPresent(key(claims)) != null;
    }

    /** The issuer's session; where it names none, the token. */
    private static String key(JsonObject claims) {
        return claims.getString("sid", claims.getString("jti", ""));
    }
}
