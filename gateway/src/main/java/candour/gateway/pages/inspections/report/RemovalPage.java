package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes out a paragraph, or a thing that needs to improve, after one question; its words stay in the earlier revisions. */
@Path("/inspections/{id}/report/{kind:paragraphs|improvements}/{part}/removal")
@Authenticated
@RunOnVirtualThread
class RemovalPage {

    private static final String PARAGRAPHS = "paragraphs";

    /** @param what how the part is called, for a sentence */
    @CheckedTemplate(basePath = "inspections/report")
    record removal(Inspection inspection, String what, String text, String version, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final Flash flash;

    RemovalPage(@RestClient InspectionsClient inspections, @RestClient ReportsClient reports, Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String kind, String part) {
        return page(id, kind, part, Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> remove(String id, String kind, String part, @RestForm String version) {
        try {
            if (PARAGRAPHS.equals(kind)) {
                reports.removeParagraph(id, part, version);
            } else {
                reports.removeImprovement(id, part, version);
            }
        } catch (ServiceProblem refused) {
            var errors = Refusal.isStale(refused)
                    ? Errors.none().add("", "Somebody else changed this report. Look again, then decide")
                    : Refusal.errors(refused);
            return Answers.again(page(id, kind, part, errors));
        }
        flash.done("Taken out. The words stay in the earlier revision.");
        return Answers.goTo("/inspections/" + id + "/report");
    }

    private TemplateInstance page(String id, String kind, String part, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(reports.get(id, "current"));
        var crumb = new Crumb("Report", "/inspections/" + id + "/report");
        return new removal(
                inspection,
                what(read.value(), kind, part),
                text(read.value(), kind, part),
                read.etag(),
                errors,
                Trail.of(inspection, crumb));
    }

    private static String what(Report report, String kind, String part) {
        return PARAGRAPHS.equals(kind)
                ? report.paragraph(part).map(one -> "paragraph " + one.number()).orElseThrow(RemovalPage::gone)
                : "this thing that needs to improve";
    }

    private static String text(Report report, String kind, String part) {
        return PARAGRAPHS.equals(kind)
                ? report.paragraph(part).map(Report.Paragraph::text).orElseThrow(RemovalPage::gone)
                : report.improvement(part).map(Report.Improvement::text).orElseThrow(RemovalPage::gone);
    }

    private static Refused gone() {
        return new Refused(Problems.NOT_FOUND, "The report has no such part now.");
    }
}
