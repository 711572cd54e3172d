package candour.gateway.forward;

import candour.gateway.problem.Problems;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** A request that got no answer, sorted by what the caller should be told and whether asking again is harmless. */
final class ServiceFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problems row;
    private final boolean repeatable;

    private ServiceFailure(Problems row, boolean repeatable, Throwable cause) {
        super(cause);
        this.row = row;
        this.repeatable = repeatable;
    }

    static ServiceFailure of(Throwable cause, boolean harmless) {
        return cause instanceof ServiceFailure known ? known : new ServiceFailure(row(cause), harmless, cause);
    }

    private static Problems row(Throwable cause) {
        return switch (cause) {
            case CircuitBreakerOpenException _ -> Problems.SERVICE_AWAY;
            case ConnectException _ -> Problems.SERVICE_AWAY;
            case UnknownHostException _ -> Problems.SERVICE_AWAY;
            case TimeoutException _ -> Problems.SERVICE_SLOW;
            default -> Problems.SERVICE_BROKE_OFF;
        };
    }

    Problems row() {
        return row;
    }

    boolean isRepeatable() {
        return repeatable && row != Problems.SERVICE_SLOW;
    }

    /** A body we broke off, or a caller who hung up, says nothing about the service. */
    boolean isTheirs() {
        return row != Problems.SERVICE_BROKE_OFF
                || getCause() instanceof HttpClosedException
                || getCause() instanceof IOException;
    }
}
