package candour.gateway.pages.authorities.workingparties;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.oversight.WorkingParty;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One working party; its papers are for everybody once the cabinet has its report. */
@Path("/authorities/{ons}/working-parties/{id}")
@RunOnVirtualThread
class WorkingPartyPage {

    @CheckedTemplate(basePath = "authorities/workingparties")
    record workingParty(Authority authority, WorkingParty party, List<Crumb> crumbs) implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final WorkingPartiesClient client;

    WorkingPartyPage(@RestClient AuthoritiesClient authorities, @RestClient WorkingPartiesClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons, String id) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.workingParties(authority));
        return new workingParty(authority, client.get(id).getEntity(), crumbs);
    }
}
