package candour.gateway.pages.reports;

import candour.gateway.inspections.HoldsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.StatementsOfActionClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.reports.Publications;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A published report: what it found in plain words, its grades, its text, and what the authority must do now. */
@Path("/reports/{id}")
@RunOnVirtualThread
class ReportPage {

    private static final int GONE = 410;

    @CheckedTemplate(basePath = "reports")
    record report(PublishedReport published, Since since, List<Crumb> crumbs) implements TemplateInstance {}

    /** What stays of a report that was withdrawn. */
    @CheckedTemplate(basePath = "reports")
    record withdrawn(Inspection inspection, Publications publications, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Published published;
    private final ReportsClient reports;
    private final PublishedReportsClient client;
    private final HoldsClient holds;
    private final StatementsOfActionClient statements;

    ReportPage(
            Published published,
            @RestClient ReportsClient reports,
            @RestClient PublishedReportsClient client,
            @RestClient HoldsClient holds,
            @RestClient StatementsOfActionClient statements) {
        this.published = published;
        this.reports = reports;
        this.client = client;
        this.holds = holds;
        this.statements = statements;
    }

    @GET
    public RestResponse<TemplateInstance> show(String id) {
        var inspection = published.get(id);
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
}
