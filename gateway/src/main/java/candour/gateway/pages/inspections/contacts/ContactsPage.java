package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.ExternalContact;
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

/** Who else got in touch about the content of the report; everybody reads it after publication. */
@Path("/inspections/{id}/contacts")
@Authenticated
@RunOnVirtualThread
class ContactsPage {

    @CheckedTemplate(basePath = "inspections/contacts")
    record contacts(Inspection inspection, List<ExternalContact> contacts, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ChangesClient client;

    ContactsPage(@RestClient InspectionsClient inspections, @RestClient ChangesClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new contacts(inspection, client.contacts(id).items(), Trail.of(inspection));
    }
}
