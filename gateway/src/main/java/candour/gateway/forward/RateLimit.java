package candour.gateway.forward;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.FilterOrder;
import candour.gateway.session.Callers;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Lets nobody read or write under {@code /api} faster than people and honest programs do. */
@ApplicationScoped
class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final Refusals refusals;
    private final int requestsAMinute;

    RateLimit(ForwardSettings settings, Refusals refusals) {
        this.requestsAMinute = settings.requestsAMinute();
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FilterOrder.RATE);
    }

    private void count(RoutingContext context) {
        if (!context.request().path().startsWith("/api/") || bucket(context).tryConsume(1)) {
            context.next();
            return;
        }
        refusals.answer(context, Problems.TOO_MANY, "Wait a few seconds and go on more slowly.");
    }

    private Bucket bucket(RoutingContext context) {
        return buckets.get(
                key(context),
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requestsAMinute).refillGreedy(requestsAMinute, MINUTE))
                        .build());
    }

    private static String key(RoutingContext context) {
        var caller = Callers.of(context);
        var address = context.request().remoteAddress();
        return caller.isAnonymous()
                ? "address " + (address == null ? "" : address.hostAddress())
                : "subject " + caller.subject();
    }
}
