package candour.gateway.pages.authorities.offices;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Office;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who held which office when; nothing says why an office ended. */
@Path("/authorities/{ons}/offices")
@RunOnVirtualThread
class OfficesPage {

    @CheckedTemplate(basePath = "authorities/offices")
    record offices(Authority authority, List<Office> all, List<Crumb> crumbs) implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;

    OfficesPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        return new offices(authority, client.offices(ons).items(), Trail.of(authority));
    }
}
