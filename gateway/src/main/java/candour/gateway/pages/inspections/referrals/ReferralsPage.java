package candour.gateway.pages.inspections.referrals;

import candour.gateway.inspections.CaseReferral;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The cases referred back to the authority, for both sides. */
@Path("/inspections/{id}/referrals")
@Authenticated
@RunOnVirtualThread
class ReferralsPage {

    @CheckedTemplate(basePath = "inspections/referrals")
    record referrals(Inspection inspection, List<CaseReferral> referrals, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;

    ReferralsPage(@RestClient InspectionsClient inspections, @RestClient SamplesClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new referrals(inspection, client.referrals(id).items(), Trail.of(inspection));
    }
}
