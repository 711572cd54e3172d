package candour.gateway.pages.inspections.differences;

import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.Difference;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
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

/** The issued draft and the present text side by side, each difference with its cause, or with none yet. */
@Path("/inspections/{id}/differences")
@Authenticated
@RunOnVirtualThread
class DifferencesPage {

    @CheckedTemplate(basePath = "inspections/differences")
    record differences(Inspection inspection, Difference.All all, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ChangesClient changes;

    DifferencesPage(@RestClient InspectionsClient inspections, @RestClient ChangesClient changes) {
        this.inspections = inspections;
        this.changes = changes;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new differences(inspection, changes.differences(id), Trail.of(inspection));
    }
}
