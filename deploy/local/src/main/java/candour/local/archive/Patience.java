package candour.local.archive;

import candour.local.visit.VisitFailed;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Asks again, later and later, for as long as a service needs to be started again; then gives up. */
record Patience(List<Duration> waits) {
    static final Patience USUAL = new Patience(List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60)));

    /** What {@code asked} gives, or its last failure; one that will not pass is thrown at once. */
    <T> T until(Supplier<T> asked) {
        for (var wait : waits) {
            try {
                return asked.get();
            } catch (VisitFailed failed) {
                if (!failed.isPassing()) {
                    throw failed;
                }
                rest(failed.toWait().orElse(wait));
            }
        }
        return asked.get();
    }

    private static void rest(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotSent("Stopped.");
        }
    }
}
