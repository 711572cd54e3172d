package candour.gateway.forward;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.regex.Pattern;

/** A service and the place it appears at, {@code /api/<name>}: paths lose the mount going in and get it back coming out. */
record Mount(String name, URI service) {

    private static final Pattern TRICKS = Pattern.compile("(?i).*(//|\\\\|;|%2f|%5c|%2e|%00|%25|/\\.{1,2}(/|$)).*");
    private static final Pattern LINK_TARGET = Pattern.compile("<(/(?!/)[^>]*)>");

    String path() {
        return "/api/" + name;
    }

    /** Two readers of one such path could take it for two different ones; no honest client sends it. */
    static boolean isTricky(RoutingContext context) {
        var path = context.request().path();
        return path == null || TRICKS.matcher(path).matches() || !path.equals(context.normalizedPath());
    }

    /** The path within the service, never empty. */
    String inner(String outer) {
        var rest = outer.substring(path().length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    String location(String inner) {
        var own = service.toString().replaceAll("/$", "");
        var path = inner.startsWith(own) ? inner.substring(own.length()) : inner;
        return path.startsWith("/") && !path.startsWith("//") ? path() + path : inner;
    }

    String links(String header) {
        return LINK_TARGET.matcher(header).replaceAll("<" + path() + "$1>");
    }

    int port() {
        return service.getPort() >= 0 ? service.getPort() : isTls() ? 443 : 80;
    }

    boolean isTls() {
        return "https".equals(service.getScheme());
    }
}
