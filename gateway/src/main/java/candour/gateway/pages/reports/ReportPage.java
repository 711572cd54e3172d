package candour.gateway.pages.reports;

import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A published report: what it found in plain words, its grades, its text, and what the authority must do now. */
@Path("/reports/{id}")
@RunOnVirtualThread
class ReportPage {

    @CheckedTemplate(basePath = "reports")
    record report(PublishedReport published, List<Crumb> crumbs) implements TemplateInstance {}

    private final Published published;
    private final ReportsClient reports;
    private final PublishedReportsClient client;

    ReportPage(Published published, @RestClient ReportsClient reports, @RestClient PublishedReportsClient client) {
        this.published = published;
        this.reports = reports;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = published.get(id);
        var text = reports.get(id, "final").getEntity();
        return new report(new PublishedReport(inspection, text, client.register(id)), Trail.reports());
    }
}
