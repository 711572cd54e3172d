package candour.gateway.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The id that ties one request's answer to the log lines of every process it went through. */
@ApplicationScoped
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = Correlation.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final RandomGenerator random = new SecureRandom();

    /** The request's id; made on the way in, so every later reader finds one. */
    public static String of(RoutingContext context) {
        return context.get(KEY, "");
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, FilterOrder.CORRELATION);
    }

    private void take(RoutingContext context) {
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && WELL_FORMED.matcher(sent).matches() ? sent : made();
        context.put(KEY, id);
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private String made() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
