package candour.gateway.request;

import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a path is for: programs, people, or a file that is the same for everybody. */
public enum RequestKind {
    API("/api", "/session", "/openapi"),
    FILE("/assets", "/webjars", "/favicon.ico"),
    PAGE;

    private final List<String> roots;

    RequestKind(String... roots) {
        this.roots = List.of(roots);
    }

    public static RequestKind of(RoutingContext context) {
        return of(context.request().path());
    }

    static RequestKind of(String path) {
        for (var kind : values()) {
            if (kind.roots.stream().anyMatch(root -> isUnder(root, path))) {
                return kind;
            }
        }
        return PAGE;
    }

    private static boolean isUnder(String root, String path) {
        return path != null
                && path.startsWith(root)
                && (path.length() == root.length() || "/.".indexOf(path.charAt(root.length())) >= 0);
    }
}
