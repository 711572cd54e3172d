package candour.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are; each is mounted at {@code /api/<name>}. */
@ConfigMapping(prefix = "candour.services")
interface ServiceAddresses {

    @WithParentName
    Map<String, URI> byName();
}
