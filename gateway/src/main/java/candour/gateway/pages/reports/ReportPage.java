package candour.gateway.pages.reports;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedReport;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * A published report: what it found in plain words, its grades, its text. One that was inspected here also has what was asked of
 * it and what the authority must do now; one that was imported has what was read from its PDF.
 */
@Path("/reports/{id}")
@RunOnVirtualThread
class ReportPage {

    private static final int NOT_FOUND = 404;

    @CheckedTemplate(basePath = "reports")
    record report(PublishedReport published, List<Crumb> crumbs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reports")
    record imported(ArchivedReport report, List<Crumb> crumbs) implements TemplateInstance {}

    private final Published published;
    private final ReportsClient reports;
    private final PublishedReportsClient client;
    private final ArchiveClient archive;

    ReportPage(
            Published published,
            @RestClient ReportsClient reports,
            @RestClient PublishedReportsClient client,
            @RestClient ArchiveClient archive) {
        this.published = published;
        this.reports = reports;
        this.client = client;
        this.archive = archive;
    }

    @GET
    public TemplateInstance show(String id) {
        return inspected(id).map(this::page).orElseGet(() -> new imported(archive.get(id), Trail.reports()));
    }

    private TemplateInstance page(Inspection inspection) {
        var text = reports.get(inspection.id(), "final").getEntity();
        return new report(new PublishedReport(inspection, text, client.register(inspection.id())), Trail.reports());
    }

    /** The inspection of that id; empty where there is none, so that it may be an imported report. */
    private Optional<Inspection> inspected(String id) {
        try {
            return Optional.of(published.get(id));
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
