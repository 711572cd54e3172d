package candour.gateway.pages.authorities.promises;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Promise;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everything promised about an authority's services, with its date, and whether it was kept. */
@Path("/authorities/{ons}/promises")
@RunOnVirtualThread
class PromisesPage {

    @CheckedTemplate(basePath = "authorities/promises")
    record promises(Authority authority, List<Promise> all, List<Crumb> crumbs) implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final WorkingPartiesClient client;

    PromisesPage(@RestClient AuthoritiesClient authorities, @RestClient WorkingPartiesClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        return new promises(authority, client.promises(ons).items(), Trail.of(authority));
    }
}
