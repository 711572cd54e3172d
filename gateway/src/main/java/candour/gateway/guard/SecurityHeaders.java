package candour.gateway.guard;

import candour.gateway.request.FilterOrder;
import candour.gateway.request.RequestKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the browser's own defences on every answer, whoever wrote it: pages, files, refusals, redirects, services. */
@ApplicationScoped
class SecurityHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String FOR_PROGRAMS = "default-src 'none'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final Pattern VERSIONED = Pattern.compile("/webjars/[^/]+/[0-9].*");

    private final String forPeople;

    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> issuer) {
        this.forPeople = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self'"
                + issuer.map(SecurityHeaders::origin).orElse("");
    }

    /** Chromium applies form-action to the redirect after a form: signing out posts here and is sent to the issuer. */
    private static String origin(URI issuer) {
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(ignored -> write(context));
                    context.next();
                },
                FilterOrder.HEADERS);
    }

    private void write(RoutingContext context) {
        var headers = context.response().headers();
        var kind = RequestKind.of(context);
        ALWAYS.forEach(headers::set);
        headers.set("Content-Security-Policy", kind == RequestKind.API ? FOR_PROGRAMS : forPeople);
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        cache(context, kind, headers);
    }

    private static void cache(RoutingContext context, RequestKind kind, MultiMap headers) {
        if (kind == RequestKind.FILE && context.response().getStatusCode() < 400) {
            headers.set(
                    "Cache-Control",
                    isForEver(context) ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        } else if (kind != RequestKind.API || !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** A path or query that names a version never changes what it means. */
    private static boolean isForEver(RoutingContext context) {
        return context.request().getParam("v") != null
                || VERSIONED.matcher(context.request().path()).matches();
    }
}
