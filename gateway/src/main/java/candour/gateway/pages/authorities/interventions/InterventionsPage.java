package candour.gateway.pages.authorities.interventions;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Intervention;
import candour.gateway.oversight.InterventionsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The interventions in an authority and how long each has been in force; everybody reads them once they are issued. */
@Path("/authorities/{ons}/interventions")
@RunOnVirtualThread
class InterventionsPage {

    @CheckedTemplate(basePath = "authorities/interventions")
    record interventions(Authority authority, List<Intervention> all, boolean offersNew, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final SignedIn person;

    InterventionsPage(
            @RestClient AuthoritiesClient authorities, @RestClient InterventionsClient client, SignedIn person) {
        this.authorities = authorities;
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        return new interventions(authority, client.list(ons).items(), person.is("adviser"), Trail.of(authority));
    }
}
