package candour.gateway.session;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells an identity provider that cannot be reached from one that says no: an outage must sign nobody out. */
final class IssuerOutage {

    static final String DETAIL = "The sign-in service gives no answer; you are still signed in once it is back.";

    private IssuerOutage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof OIDCException);
    }
}
