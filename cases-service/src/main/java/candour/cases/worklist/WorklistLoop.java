package candour.cases.worklist;

import candour.conventions.Time;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks as long as the service lives for children whom a new day puts elsewhere, and at night at all of them. */
@ApplicationScoped
class WorklistLoop {

    private static final Logger LOG = Logger.getLogger(WorklistLoop.class);
    private static final int NIGHT_FROM = 2;
    private static final int NIGHT_TO = 6;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worklist").factory());
    private final Recomputation recomputation;
    private final Time time;
    private final Duration every;

    WorklistLoop(Recomputation recomputation, Time time, WorklistSettings settings) {
        this.recomputation = recomputation;
        this.time = time;
        this.every = settings.every();
    }

    void begin(@Observes StartupEvent started) {
        clockwork.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) throws InterruptedException {
        clockwork.shutdown();
        clockwork.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** A failure is logged and tried again next time: the records do not depend on it. */
    private void look() {
        try {
            recomputation.due();
            var now = LocalDateTime.ofInstant(time.now(), Time.LONDON);
            if (now.getHour() >= NIGHT_FROM && now.getHour() < NIGHT_TO) {
                recomputation.nightly(now.toLocalDate());
            }
        } catch (RuntimeException failed) {
            LOG.error("The worklist could not be brought up to the day", failed);
        }
    }
}
