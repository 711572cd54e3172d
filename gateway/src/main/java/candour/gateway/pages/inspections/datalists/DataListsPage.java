package candour.gateway.pages.inspections.datalists;

import candour.gateway.inspections.DataList;
import candour.gateway.inspections.DataListsClient;
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

/** The lists an inspection asks for, and what was sent of each. */
@Path("/inspections/{id}/data-lists")
@Authenticated
@RunOnVirtualThread
class DataListsPage {

    @CheckedTemplate(basePath = "inspections/datalists")
    record dataLists(Inspection inspection, List<DataList> lists, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final DataListsClient client;

    DataListsPage(@RestClient InspectionsClient inspections, @RestClient DataListsClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new dataLists(inspection, client.list(id).items(), Trail.of(inspection));
    }
}
