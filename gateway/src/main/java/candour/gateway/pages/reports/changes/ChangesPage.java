package candour.gateway.pages.reports.changes;

import candour.gateway.inspections.Inspection;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.reports.Published;
import candour.gateway.pages.reports.Trail;
import candour.gateway.reports.ChangeRegister;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What was asked of the draft, what was decided and why, and what changed; refused requests as plainly as granted ones. */
@Path("/reports/{id}/changes")
@RunOnVirtualThread
class ChangesPage {

    @CheckedTemplate(basePath = "reports/changes")
    record changes(Inspection inspection, ChangeRegister register, List<Crumb> crumbs) implements TemplateInstance {}

    private final Published published;
    private final PublishedReportsClient client;

    ChangesPage(Published published, @RestClient PublishedReportsClient client) {
        this.published = published;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = published.get(id);
        return new changes(inspection, client.register(id), Trail.of(inspection));
    }
}
