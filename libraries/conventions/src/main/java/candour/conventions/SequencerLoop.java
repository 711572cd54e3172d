package candour.conventions;

import candour.ledger.LedgerDamaged;
import candour.ledger.LedgerUnavailable;
import candour.ledger.Sequencer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Runs the sequencer about once a second as long as the service lives; what goes wrong shows in readiness. */
@ApplicationScoped
public class SequencerLoop {

    private static final Logger LOG = Logger.getLogger(SequencerLoop.class);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ledger-sequencer").factory());
    private final AtomicReference<String> trouble = new AtomicReference<>();
    private final Sequencer sequencer;
    private final Duration every;

    SequencerLoop(Sequencer sequencer, LedgerSettings settings) {
        this.sequencer = sequencer;
        this.every = settings.every();
    }

    void begin(@Observes StartupEvent started) {
        clockwork.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) throws InterruptedException {
        clockwork.shutdown();
        clockwork.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** What stops the sequencer, or null. */
    public String trouble() {
        return trouble.get();
    }

    private synchronized void run() {
        try {
            sequencer.run();
            trouble.set(null);
        } catch (LedgerDamaged | LedgerUnavailable failed) {
            if (trouble.getAndSet(failed.getMessage()) == null) {
                LOG.error("The ledger cannot be sequenced", failed);
            }
        }
    }

    /** Puts everything committed so far into the tree now, for an answer that needs proofs; the sequencer's own transaction. */
    public void catchUp() {
        QuarkusTransaction.suspendingExisting().run(this::run);
        if (trouble.get() != null) {
            throw new ProblemException(Problems.NEIGHBOUR_AWAY, "The ledger cannot give proofs just now.");
        }
    }
}
