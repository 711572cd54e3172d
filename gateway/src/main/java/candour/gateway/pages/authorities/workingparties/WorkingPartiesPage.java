package candour.gateway.pages.authorities.workingparties;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.oversight.WorkingParty;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The working parties of an authority: what was announced is for everybody. */
@Path("/authorities/{ons}/working-parties")
@RunOnVirtualThread
class WorkingPartiesPage {

    private static final Set<String> ANNOUNCERS = Set.of("executive-member", "director", "officer");

    @CheckedTemplate(basePath = "authorities/workingparties")
    record workingParties(Authority authority, List<WorkingParty> parties, boolean offersNew, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final WorkingPartiesClient client;
    private final SignedIn person;

    WorkingPartiesPage(
            @RestClient AuthoritiesClient authorities, @RestClient WorkingPartiesClient client, SignedIn person) {
        this.authorities = authorities;
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        boolean offersNew = person.isAnyOf(ANNOUNCERS)
                && person.authority().filter(ons::equals).isPresent();
        return new workingParties(authority, client.list(ons).items(), offersNew, Trail.of(authority));
    }
}
