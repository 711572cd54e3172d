package candour.gateway.forward;

import candour.gateway.request.Correlation;
import candour.gateway.session.Caller;
import io.vertx.core.MultiMap;
import java.util.Set;
import java.util.TreeSet;

/** Only these headers pass; in particular no cookie, no X-Forwarded-*, no X-User-*, nothing nobody has thought about. */
final class HeaderRules {

    private static final Set<String> IN = ignoringCase(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "Transfer-Encoding",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "Range",
            "If-Range",
            Correlation.HEADER);
    private static final Set<String> OUT = ignoringCase(
            "Accept-Ranges",
            "Allow",
            "Cache-Control",
            "Content-Disposition",
            "Content-Language",
            "Content-Length",
            "Content-Range",
            "Content-Type",
            "ETag",
            "Last-Modified",
            "Link",
            "Location",
            "Retry-After",
            "Transfer-Encoding",
            "Vary",
            "WWW-Authenticate",
            Correlation.HEADER);

    private HeaderRules() {}

    private static Set<String> ignoringCase(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }

    static void goingIn(MultiMap headers, Caller caller) {
        keep(headers, IN);
        caller.bearer().ifPresent(bearer -> headers.set("Authorization", bearer));
    }

    static void comingOut(MultiMap headers, Mount mount) {
        keep(headers, OUT);
        headers.remove(Correlation.HEADER);
        rewrite(headers, "Location", mount::location);
        rewrite(headers, "Link", mount::links);
    }

    private static void keep(MultiMap headers, Set<String> allowed) {
        Set.copyOf(headers.names()).stream()
                .filter(name -> !allowed.contains(name))
                .forEach(headers::remove);
    }

    private static void rewrite(MultiMap headers, String name, java.util.function.UnaryOperator<String> rule) {
        var values = headers.getAll(name);
        if (!values.isEmpty()) {
            headers.set(name, values.stream().map(rule).toList());
        }
    }
}
