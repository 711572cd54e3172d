package candour.inspections.statement;

import candour.inspections.archive.PublishedReports;
import candour.quotations.Traces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the traces of every published report in memory, about 13 kB each, so that most of them are never read for a statement.
 * Each use brings them up to date with what is published; so does a clock, lest the first after many reports came has to wait.
 */
@ApplicationScoped
class TracedReports {

    private static final Logger LOG = Logger.getLogger(TracedReports.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private record Traced(int edition, Traces traces) {}

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("traces").factory());
    private final Map<UUID, Traced> kept = new ConcurrentHashMap<>();
    private final PublishedReports reports;

    TracedReports(PublishedReports reports) {
        this.reports = reports;
    }

    void begin(@Observes StartupEvent started) {
        clockwork.scheduleWithFixedDelay(this::keepUp, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) throws InterruptedException {
        clockwork.shutdown();
        clockwork.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** A database that is away for a moment costs nothing but a little time at the next use. */
    private void keepUp() {
        try {
            QuarkusTransaction.requiringNew().run(this::all);
        } catch (PersistenceException | QuarkusTransactionException away) {
            LOG.warn("The traces of published reports could not be brought up to date: " + away.getMessage());
        }
    }

    /** The traces of each report that is not withdrawn, newest first. */
    Map<UUID, Traces> all() {
        var editions = reports.editions();
        kept.keySet().retainAll(editions.keySet());
        var all = new LinkedHashMap<UUID, Traces>();
        editions.forEach((id, edition) -> all.put(id, traces(id, edition)));
        return all;
    }

    private Traces traces(UUID id, int edition) {
        return kept.compute(
                        id,
                        (same, before) -> before != null && before.edition() == edition
                                ? before
                                : new Traced(edition, Traces.of(reports.texts(id))))
                .traces();
    }
}
