package candour.gateway.pages.inspections.holds;

import candour.gateway.inspections.Hold;
import candour.gateway.inspections.HoldsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The holds on publication: who held it, why and how long. The authority reads it at once, everybody after publication. */
@Path("/inspections/{id}/holds")
@RunOnVirtualThread
class HoldsPage {

    @CheckedTemplate(basePath = "inspections/holds")
    record holds(Inspection inspection, List<Hold> holds, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final HoldsClient client;

    HoldsPage(@RestClient InspectionsClient inspections, @RestClient HoldsClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new holds(inspection, client.list(id).items(), Trail.of(inspection));
    }
}
