package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.ExternalContact;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Parts;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who else got in touch about the content of the report; everybody reads it after publication. */
@Path("/inspections/{id}/contacts")
@Authenticated
@RunOnVirtualThread
class ContactsPage {

    @CheckedTemplate(basePath = "inspections/contacts")
    record contacts(
            Inspection inspection, List<ExternalContact> contacts, Map<String, String> labels, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final ChangesClient client;

    ContactsPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient ChangesClient client) {
        this.inspections = inspections;
        this.reports = reports;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        var lines = client.contacts(id).items();
        return new contacts(inspection, lines, labels(id, lines), Trail.of(inspection));
    }

    /** How people call the parts; the report is only read where a contact names one. */
    private Map<String, String> labels(String id, List<ExternalContact> lines) {
        return lines.stream().allMatch(line -> line.parts().isEmpty())
                ? Map.of()
                : Parts.of(reports.get(id, null).getEntity()).stream()
                        .collect(Collectors.toMap(Choice::value, Choice::text, (first, again) -> first));
    }
}
