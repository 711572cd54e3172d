package candour.gateway.guard;

import candour.gateway.session.Callers;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** The hidden word that proves a form is ours: bound to the session, or to a cookie of its own before signing in. */
@ApplicationScoped
public class FormToken {

    public static final String FIELD = "csrf";
    private static final String COOKIE = "candour_form";
    private static final String PURPOSE = "form";

    private final SecureRandom random = new SecureRandom();
    private final Seal seal;

    FormToken(Seal seal) {
        this.seal = seal;
    }

    /** The token for a form on this page; gives an anonymous browser its cookie when it has none. */
    public String on(RoutingContext context) {
        return seal.of(PURPOSE, binding(context, true));
    }

    boolean fits(RoutingContext context, String token) {
        var binding = binding(context, false);
        return !binding.isEmpty() && seal.fits(PURPOSE, binding, token);
    }

    private String binding(RoutingContext context, boolean make) {
        var caller = Callers.of(context);
        if (caller.isByCookie()) {
            return "session " + caller.session();
        }
        var cookie = context.request().getCookie(COOKIE);
        if (cookie != null) {
            return "browser " + cookie.getValue();
        }
        return make ? "browser " + made(context) : "";
    }

    /** Remembered for the rest of the request: a page may hold several forms. */
    private String made(RoutingContext context) {
        String known = context.get(COOKIE);
        if (known != null) {
            return known;
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.put(COOKIE, value);
        context.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return value;
    }
}
