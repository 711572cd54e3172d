package candour.inspections.statement;

import candour.inspections.archive.PublishedReports;
import candour.quotations.Traces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the traces of every published report in memory, about 13 kB each, so that most of them are never read for a statement.
 * Each use brings them up to date with what is published; the first follows the start of the service.
 */
@ApplicationScoped
class TracedReports {

    private record Traced(int edition, Traces traces) {}

    private final Map<UUID, Traced> kept = new ConcurrentHashMap<>();
    private final PublishedReports reports;

    TracedReports(PublishedReports reports) {
        this.reports = reports;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual()
                .name("traces")
                .start(() -> QuarkusTransaction.requiringNew().run(this::all));
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
