package candour.gateway.session;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells an identity provider that cannot be reached from one that says no: an outage must sign nobody out. */
public final class IssuerOutage {

    public static final String DETAIL =
            "The sign-in service gives no answer. If you were signed in, you still are once it is back.";

    private IssuerOutage() {}

    /** On the paths that do nothing but sign in, whatever fails outside our own code is the provider. */
    public static boolean isBehind(RoutingContext context) {
        return SignInFailures.CHALLENGED.contains(context.request().path());
    }

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof OIDCException);
    }
}
