package candour.gateway.pages.inspections.evidence;

import candour.gateway.inspections.EvidenceBalance;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.NotesClient;
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

/** The findings without evidence and the notes without a finding: what a moderator asks about first. */
@Path("/inspections/{id}/evidence")
@Authenticated
@RunOnVirtualThread
class EvidencePage {

    @CheckedTemplate(basePath = "inspections/evidence")
    record evidence(Inspection inspection, EvidenceBalance balance, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final NotesClient client;

    EvidencePage(@RestClient InspectionsClient inspections, @RestClient NotesClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        var notes = new Crumb("Evidence notes", "/inspections/" + id + "/notes");
        return new evidence(inspection, client.evidence(id), Trail.of(inspection, notes));
    }
}
