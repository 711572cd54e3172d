package candour.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** How requests are forwarded: one table of limits, the same for every service. */
@ConfigMapping(prefix = "candour.forward")
interface ForwardSettings {

    /** The ordinary limits. */
    Limits usual();

    /** Exceptions by name; of several that fit, the first in the order of their names. */
    Map<String, Route> routes();

    Duration connect();

    /** Requests a minute of one person, one client, or one anonymous address. */
    int requestsAMinute();

    Circuit circuit();

    /** The share of failures among the last so many requests at which a service is left alone for a while. */
    interface Circuit {
        int requests();

        double failures();

        Duration rest();
    }

    /** The largest body, and how long nothing may happen before the gateway gives up. */
    interface Limits {
        MemorySize body();

        Duration idle();
    }

    /** Limits for the paths, without the mount, that a regular expression fits. */
    interface Route {
        String path();

        MemorySize body();

        Duration idle();
    }
}
