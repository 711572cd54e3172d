package candour.gateway.session;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a session may lie idle, and how long it may last at all. */
@ConfigMapping(prefix = "candour.session")
interface SessionLimits {

    /** Counted from the end of the last token, so a session dies between this and this plus one token's life. */
    Duration idle();

    /** Counted from the moment the person gave their password. */
    Duration absolute();
}
