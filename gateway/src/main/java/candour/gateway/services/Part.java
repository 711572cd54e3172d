package candour.gateway.services;

import candour.gateway.Time;
import candour.gateway.problem.ServiceProblem;
import jakarta.ws.rs.ProcessingException;
import java.util.function.Supplier;

/**
 * One part of a page that comes from another service: shown when it came, else a marked gap, never a zero.
 *
 * @param value null exactly when {@code unavailableAt} is not
 * @param unavailableAt the time on a London clock when the service was found away, {@code 10:42}
 */
public record Part<T>(T value, String unavailableAt) {

    /** A refusal is no gap: it is thrown on. */
    public static <T> Part<T> of(Supplier<T> call, Time time) {
        try {
            return new Part<>(call.get(), null);
        } catch (ServiceProblem problem) {
            if (!problem.isAway()) {
                throw problem;
            }
            return new Part<>(null, time.clock());
        } catch (ProcessingException unreachable) {
            return new Part<>(null, time.clock());
        }
    }

    public boolean isAvailable() {
        return unavailableAt == null;
    }
}
