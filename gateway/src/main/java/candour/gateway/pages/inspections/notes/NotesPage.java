package candour.gateway.pages.inspections.notes;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.NoteLine;
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

/** The evidence notes of an inspection. */
@Path("/inspections/{id}/notes")
@Authenticated
@RunOnVirtualThread
class NotesPage {

    private static final int A_PAGE = 100;

    @CheckedTemplate(basePath = "inspections/notes")
    record notes(Inspection inspection, List<NoteLine> notes, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final NotesClient client;

    NotesPage(@RestClient InspectionsClient inspections, @RestClient NotesClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new notes(inspection, Listed.all(after -> client.list(id, after, A_PAGE)), Trail.of(inspection));
    }
}
