package candour.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a program whether it is ready, until it is or has ended. */
final class Health {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final int MILLIS_BETWEEN_TRIES = 150;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build();

    void awaitReady(Program program, URI readiness) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(readiness)) {
            if (!program.isRunning()) {
                throw program.failure();
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(program.name() + " was not ready after " + PATIENCE.toSeconds() + " seconds; see "
                        + program.log() + ".");
            }
            Pause.millis(MILLIS_BETWEEN_TRIES);
        }
    }

    boolean isReady(URI readiness) {
        try {
            var request = HttpRequest.newBuilder(readiness).timeout(ONE_ANSWER).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting.", e);
        }
    }
}
