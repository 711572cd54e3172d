package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.Complaint;
import candour.gateway.inspections.ComplaintsClient;
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

/** The formal complaints about an inspection that one may know of, oldest first. */
@Path("/inspections/{id}/complaints")
@RunOnVirtualThread
class ComplaintsPage {

    @CheckedTemplate(basePath = "inspections/complaints")
    record complaints(Inspection inspection, List<Complaint> lines, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ComplaintsClient client;

    ComplaintsPage(@RestClient InspectionsClient inspections, @RestClient ComplaintsClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new complaints(inspection, client.list(id).items(), Trail.of(inspection));
    }
}
