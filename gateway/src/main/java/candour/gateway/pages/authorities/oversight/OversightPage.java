package candour.gateway.pages.authorities.oversight;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Intervention;
import candour.gateway.oversight.InterventionsClient;
import candour.gateway.oversight.Promise;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyReport;
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

/** What is done about an authority and what was promised, on one page: what is owed comes first. */
@Path("/authorities/{ons}/oversight")
@RunOnVirtualThread
class OversightPage {

    @CheckedTemplate(basePath = "authorities/oversight")
    record oversight(
            Authority authority,
            List<Intervention> interventions,
            List<ScrutinyReport> reports,
            List<WorkingParty> parties,
            List<Promise> overdue,
            int promised,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient interventions;
    private final ScrutinyClient scrutiny;
    private final WorkingPartiesClient parties;

    OversightPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient InterventionsClient interventions,
            @RestClient ScrutinyClient scrutiny,
            @RestClient WorkingPartiesClient parties) {
        this.authorities = authorities;
        this.interventions = interventions;
        this.scrutiny = scrutiny;
        this.parties = parties;
    }

    @GET
    public TemplateInstance show(String ons) {
        var authority = authorities.get(ons);
        var promises = parties.promises(ons).items();
        return new oversight(
                authority,
                interventions.list(ons).items(),
                scrutiny.list(ons).items(),
                parties.list(ons).items(),
                promises.stream().filter(Promise::isOverdue).toList(),
                promises.size(),
                Trail.to(authority));
    }
}
