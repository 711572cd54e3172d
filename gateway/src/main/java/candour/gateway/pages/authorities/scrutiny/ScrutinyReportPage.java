package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Concordance;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyReport;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One scrutiny report: its findings beside what inspections found, its recommendations and how each stands today. */
@Path("/authorities/{ons}/scrutiny/{id}")
@RunOnVirtualThread
class ScrutinyReportPage {

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record scrutinyReport(Authority authority, ScrutinyReport report, Concordance concordance, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;

    ScrutinyReportPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons, String id) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.scrutiny(authority));
        return new scrutinyReport(authority, client.get(id).getEntity(), client.concordance(id), crumbs);
    }
}
