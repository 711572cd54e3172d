package candour.gateway.forward;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Leaves a failing service alone for a while, and asks again at once what may be asked twice. */
final class Circuit {

    private static final Logger LOG = Logger.getLogger(Circuit.class);

    private final String service;
    private final TypedGuard<CompletionStage<ProxyResponse>> guard;

    Circuit(String service, ForwardSettings.Circuit settings) {
        this.service = service;
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {
                    private static final long serialVersionUID = 1L;
                })
                .withDescription(service)
                .withCircuitBreaker()
                .when(failure -> failure instanceof ServiceFailure known && known.isTheirs())
                .requestVolumeThreshold(settings.requests())
                .failureRatio(settings.failures())
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(this::tell)
                .done()
                .withRetry()
                .whenException(failure -> failure instanceof ServiceFailure known && known.isRepeatable())
                .maxRetries(1)
                .delay(200, ChronoUnit.MILLIS)
                .done()
                .build();
    }

    private void tell(CircuitBreakerState state) {
        LOG.infof("Circuit of %s is %s", service, state);
    }

    /** @param harmless whether asking twice does no more than asking once */
    CompletionStage<ProxyResponse> call(Supplier<Future<ProxyResponse>> request, boolean harmless) {
        return guard.get(() -> request.get()
                .recover(failure -> Future.failedFuture(ServiceFailure.of(failure, harmless)))
                .toCompletionStage());
    }
}
