package candour.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The browser's session cookies, all of which start with one name however they were split. */
public final class SessionCookies {

    private static final String NAME = "q_session";

    private SessionCookies() {}

    public static boolean isOne(String name) {
        return name.startsWith(NAME);
    }

    /** Tells the browser to forget its session. */
    public static void drop(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(SessionCookies::isOne)
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)));
    }
}
