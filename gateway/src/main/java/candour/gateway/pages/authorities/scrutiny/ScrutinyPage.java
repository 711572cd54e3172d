package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Overdue;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyReport;
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

/** The scrutiny reports of an authority, and what the executive owes them, by the office that owes it. */
@Path("/authorities/{ons}/scrutiny")
@RunOnVirtualThread
class ScrutinyPage {

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record scrutiny(
            Authority authority,
            List<ScrutinyReport> reports,
            List<Overdue> overdue,
            boolean offersNew,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final SignedIn person;

    ScrutinyPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, SignedIn person) {
        this.authorities = authorities;
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        boolean offersNew = person.is("scrutiny-member")
                && person.authority().filter(ons::equals).isPresent();
        return new scrutiny(
                authority, client.list(ons).items(), client.overdue(ons).items(), offersNew, Trail.of(authority));
    }
}
