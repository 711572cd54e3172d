package candour.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** Whether a browser says that a request began on our own pages. */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean isUnsafe(HttpServerRequest request) {
        return !SAFE.contains(request.method().name());
    }

    /** An absent header is no proof of anything: a token or a header of ours is asked for as well. */
    static boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || OWN_SITES.contains(site)) && (origin == null || isOwn(origin, request));
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            var uri = new URI(origin);
            return request.scheme().equals(uri.getScheme())
                    && request.authority() != null
                    && request.authority().toString().equals(uri.getRawAuthority());
        } catch (java.net.URISyntaxException opaque) {
            return false;
        }
    }
}
