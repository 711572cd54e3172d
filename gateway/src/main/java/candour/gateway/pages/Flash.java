package candour.gateway.pages;

import candour.gateway.guard.Seal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A sentence said once, on the page one is sent to after a form: "Your representation was sent". Names nobody. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "candour_said";
    private static final String PURPOSE = "flash";

    /** @param success true for something done, false for something to notice */
    public record Message(String text, boolean success) {}

    private final RoutingContext request;
    private final Seal seal;
    private Message taken;

    Flash(CurrentVertxRequest current, Seal seal) {
        this.request = current.getCurrent();
        this.seal = seal;
    }

    public void done(String text) {
        say("y" + text);
    }

    public void notice(String text) {
        say("n" + text);
    }

    private void say(String text) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        set(value + "." + seal.of(PURPOSE, value), 60);
    }

    /** The message, or null; a second request will not find it. */
    Message take() {
        var cookie = request.request().getCookie(COOKIE);
        if (taken == null && cookie != null && !cookie.getValue().isEmpty()) {
            taken = read(cookie.getValue().split("\\.", 2));
            set("", 0);
        }
        return taken;
    }

    private Message read(String... parts) {
        if (parts.length < 2 || !seal.fits(PURPOSE, parts[0], parts[1])) {
            return null;
        }
        var text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        return new Message(text.substring(1), text.startsWith("y"));
    }

    private void set(String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }
}
