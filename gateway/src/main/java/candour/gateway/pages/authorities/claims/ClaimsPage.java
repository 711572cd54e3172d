package candour.gateway.pages.authorities.claims;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Claim;
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

/** What press and politics say about an authority: claims, beside what the record says. */
@Path("/authorities/{ons}/claims")
@RunOnVirtualThread
class ClaimsPage {

    @CheckedTemplate(basePath = "authorities/claims")
    record claims(Authority authority, List<Claim> all, boolean offersNew, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final SignedIn person;

    ClaimsPage(@RestClient AuthoritiesClient authorities, @RestClient InterventionsClient client, SignedIn person) {
        this.authorities = authorities;
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        return new claims(authority, client.claims(ons).items(), ClaimForm.isOffered(person, ons), Trail.of(authority));
    }
}
