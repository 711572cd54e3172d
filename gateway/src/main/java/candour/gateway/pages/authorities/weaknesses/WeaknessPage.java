package candour.gateway.pages.authorities.weaknesses;

import candour.gateway.improvement.PromisesClient;
import candour.gateway.improvement.Weakness;
import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One weakness: what the report says, what was done and seen since, and by whose office. */
@Path("/authorities/{ons}/weaknesses/{id}")
@RunOnVirtualThread
class WeaknessPage {

    @CheckedTemplate(basePath = "authorities/weaknesses")
    record weakness(Authority authority, Weakness one, List<Crumb> crumbs) implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;

    WeaknessPage(@RestClient AuthoritiesClient authorities, @RestClient PromisesClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons, String id) {
        var authority = authorities.get(ons);
        return new weakness(
                authority, client.weakness(id).getEntity(), Trail.of(authority, Trail.improvement(authority)));
    }
}
