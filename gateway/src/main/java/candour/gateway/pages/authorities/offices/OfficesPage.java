package candour.gateway.pages.authorities.offices;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Office;
import candour.gateway.oversight.ScrutinyClient;
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

/** Who held which office when; nothing says why an office ended. */
@Path("/authorities/{ons}/offices")
@RunOnVirtualThread
class OfficesPage {

    private static final Set<String> KEEPERS = Set.of("director", "officer");

    @CheckedTemplate(basePath = "authorities/offices")
    record offices(Authority authority, List<Office> all, boolean offersNew, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final SignedIn person;

    OfficesPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, SignedIn person) {
        this.authorities = authorities;
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        boolean offersNew = person.isAnyOf(KEEPERS)
                && person.authority().filter(ons::equals).isPresent();
        return new offices(authority, client.offices(ons).items(), offersNew, Trail.of(authority));
    }
}
