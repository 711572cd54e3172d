package candour.conventions;

import candour.ledger.Sequencer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long the oldest committed entry has waited for the tree: {@code candour_ledger_waiting_seconds}, 0 when none waits. */
@ApplicationScoped
class LedgerMetrics implements MeterBinder {

    private final Sequencer sequencer;
    private final Time time;

    LedgerMetrics(Sequencer sequencer, Time time) {
        this.sequencer = sequencer;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("candour.ledger.waiting", this::waiting, TimeUnit.SECONDS)
                .description("Age of the oldest committed entry that no signed checkpoint covers yet")
                .register(registry);
    }

    private Number waiting() {
        return sequencer
                .oldestPendingSince()
                .map(since -> Duration.between(since, time.now()).toSeconds())
                .orElse(0L);
    }
}
