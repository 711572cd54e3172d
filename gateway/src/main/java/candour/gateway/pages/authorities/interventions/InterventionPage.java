package candour.gateway.pages.authorities.interventions;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Claim;
import candour.gateway.oversight.Intervention;
import candour.gateway.oversight.InterventionsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One intervention: what it demands, how long it has been in force, and what the press calls it beside what it is. */
@Path("/authorities/{ons}/interventions/{id}")
@RunOnVirtualThread
class InterventionPage {

    @CheckedTemplate(basePath = "authorities/interventions")
    record intervention(Authority authority, Intervention one, List<Claim> claims, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;

    InterventionPage(@RestClient AuthoritiesClient authorities, @RestClient InterventionsClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons, String id) {
        var authority = authorities.get(ons);
        var about = client.claims(ons).items().stream()
                .filter(claim -> id.equals(claim.intervention()))
                .toList();
        var crumbs = Trail.of(authority, Trail.interventions(authority));
        return new intervention(authority, client.get(id).getEntity(), about, crumbs);
    }
}
