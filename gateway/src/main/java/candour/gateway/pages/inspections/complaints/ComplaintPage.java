package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.ComplaintsClient;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One complaint: what it says, where it stands, what was found and what follows. */
@Path("/inspections/{id}/complaints/{cid}")
@RunOnVirtualThread
class ComplaintPage {

    @CheckedTemplate(basePath = "inspections/complaints")
    record complaint(At at, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ComplaintsClient client;

    ComplaintPage(@RestClient InspectionsClient inspections, @RestClient ComplaintsClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id, String cid) {
        var at = At.of(id, cid, inspections, client);
        return new complaint(at, at.crumbs());
    }
}
