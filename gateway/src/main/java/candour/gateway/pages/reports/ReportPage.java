package candour.gateway.pages.reports;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedReport;
import candour.gateway.inspections.HoldsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.StatementsOfActionClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.reports.Publications;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A published report: what it found in plain words, its grades, its text. One that was inspected here also has what was asked of
 * it and what the authority must do now; one that was imported has what was read from its PDF.
 */
@Path("/reports/{id}")
@RunOnVirtualThread
class ReportPage {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @CheckedTemplate(basePath = "reports")
    record report(PublishedReport published, Since since, List<Crumb> crumbs) implements TemplateInstance {}

    /** What stays of a report that was withdrawn. */
    @CheckedTemplate(basePath = "reports")
    record withdrawn(Inspection inspection, Publications publications, List<Crumb> crumbs)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reports")
    record imported(ArchivedReport report, List<Crumb> crumbs) implements TemplateInstance {}

    private final Published published;
    private final ReportsClient reports;
    private final PublishedReportsClient client;
    private final HoldsClient holds;
    private final StatementsOfActionClient statements;
    private final ArchiveClient archive;

    ReportPage(
            Published published,
            @RestClient ReportsClient reports,
            @RestClient PublishedReportsClient client,
            @RestClient HoldsClient holds,
            @RestClient StatementsOfActionClient statements,
            @RestClient ArchiveClient archive) {
        this.published = published;
        this.reports = reports;
        this.client = client;
        this.holds = holds;
        this.statements = statements;
        this.archive = archive;
    }

    @GET
    public RestResponse<TemplateInstance> show(String id) {
        return inspected(id)
                .map(this::page)
                .orElseGet(() -> Answers.page(new imported(archive.get(id), Trail.reports())));
    }

    private RestResponse<TemplateInstance> page(Inspection inspection) {
        var id = inspection.id();
        var publications = client.publications(id);
        if (publications.withdrawal() != null) {
            return RestResponse.ResponseBuilder.<TemplateInstance>create(GONE)
                    .entity(new withdrawn(inspection, publications, Trail.reports()))
                    .type(MediaType.TEXT_HTML_TYPE)
                    .build();
        }
        var text = reports.get(id, "final").getEntity();
        var statement = inspection.owesStatement() ? statements.get(id) : null;
        return Answers.page(new report(
                new PublishedReport(inspection, text, client.register(id)),
                new Since(publications, holds.list(id).items(), statement),
                Trail.reports()));
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
