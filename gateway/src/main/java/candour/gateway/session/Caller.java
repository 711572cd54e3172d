package candour.gateway.session;

import java.util.Optional;
import java.util.Set;

/**
 * Who sent this request, as their verified access token says.
 *
 * @param subject the issuer's id of the person or client; empty when anonymous
 * @param client the OAuth client the token was given to; empty when anonymous
 * @param name how the person is called on pages
 * @param roles realm roles in kebab-case
 * @param authority ONS code of the person's authority, or null
 * @param session what a form token is bound to; empty unless signed in by cookie
 * @param token the access token services are called with, or null
 */
public record Caller(
        String subject,
        String client,
        String name,
        String username,
        Set<String> roles,
        String authority,
        String agency,
        String team,
        String session,
        String token) {

    public static final Caller ANYONE = new Caller("", "", "", "", Set.of(), null, null, null, "", null);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean isAnonymous() {
        return token == null;
    }

    /** True when a browser's cookie, not a bearer token, said who this is; only then can another site forge a request. */
    public boolean isByCookie() {
        return !session.isEmpty();
    }

    public Optional<String> bearer() {
        return Optional.ofNullable(token).map(value -> "Bearer " + value);
    }

    @Override
    public String toString() {
        return isAnonymous() ? "anyone" : subject;
    }
}
