package candour.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.Set;

/** Reads the caller from the identity Quarkus verified; the token is opened here, never trusted here. */
public final class Callers {

    private static final String KEY = Caller.class.getName();

    private Callers() {}

    public static Caller of(RoutingContext context) {
        return context == null ? Caller.ANYONE : context.get(KEY, Caller.ANYONE);
    }

    static void remember(RoutingContext context, SecurityIdentity identity) {
        context.put(KEY, read(context, identity));
    }

    private static Caller read(RoutingContext context, SecurityIdentity identity) {
        var credential = identity.isAnonymous() ? null : identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            return Caller.ANYONE;
        }
        var byCookie = context.get(AuthorizationCodeTokens.class.getName()) != null;
        return read(claims(credential.getToken()), identity.getRoles(), byCookie, credential.getToken());
    }

    private static Caller read(JsonObject claims, Set<String> roles, boolean byCookie, String token) {
        var subject = claims.getString("sub", "");
        var username = claims.getString("preferred_username", subject);
        return new Caller(
                subject,
                claims.getString("azp", claims.getString("client_id", "")),
                claims.getString("name", username),
                username,
                roles,
                claims.getString("authority"),
                claims.getString("agency"),
                claims.getString("team"),
                byCookie ? subject + "/" + claims.getString("sid", "") : "",
                token);
    }

    static JsonObject claims(String jwt) {
        var parts = jwt.split("\\.");
        return parts.length < 2
                ? new JsonObject()
                : new JsonObject(io.vertx.core.buffer.Buffer.buffer(
                        Base64.getUrlDecoder().decode(parts[1])));
    }
}
