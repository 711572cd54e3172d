package candour.gateway.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which limits a path has. */
@ApplicationScoped
class RouteLimits {

    /** @param body bytes; {@code idle} milliseconds */
    record Limit(Pattern path, long body, long idle) {

        Limit(String path, long body, Duration idle) {
            this(Pattern.compile(path), body, idle.toMillis());
        }
    }

    private final Limit usual;
    private final List<Limit> exceptions;

    RouteLimits(ForwardSettings settings) {
        usual = new Limit(
                ".*", settings.usual().body().asLongValue(), settings.usual().idle());
        exceptions = settings.routes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(route -> new Limit(route.path(), route.body().asLongValue(), route.idle()))
                .toList();
    }

    Limit of(String path) {
        return exceptions.stream()
                .filter(limit -> limit.path().matcher(path).matches())
                .findFirst()
                .orElse(usual);
    }
}
