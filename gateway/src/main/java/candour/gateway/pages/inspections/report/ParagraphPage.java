package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Paragraph;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Clash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes one paragraph anew; two people at once lose nothing. */
@Path("/inspections/{id}/report/paragraphs/{paragraph}/edit")
@Authenticated
@RunOnVirtualThread
class ParagraphPage {

    @CheckedTemplate(basePath = "inspections/report")
    record editParagraph(
            Inspection inspection,
            Paragraph paragraph,
            ParagraphForm form,
            List<Clash> clashes,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final Flash flash;

    ParagraphPage(@RestClient InspectionsClient inspections, @RestClient ReportsClient reports, Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String paragraph) {
        var read = read(id);
        var found = in(read, paragraph);
        return page(id, found, ParagraphForm.of(read, found), List.of(), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String paragraph, @BeanParam ParagraphForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, in(read(id), paragraph), form, List.of(), errors));
        }
        try {
            return saved(id, paragraph, form);
        } catch (ServiceProblem refused) {
            return refused(id, paragraph, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String id, String paragraph, ParagraphForm form, ServiceProblem refused) {
        var now = read(id);
        var theirs = in(now, paragraph);
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(id, theirs, form, List.of(), Refusal.errors(refused)));
        }
        if (theirs.sha256().equals(form.base())) {
            return savedBesideAnother(id, theirs, form.against(now, theirs));
        }
        var clash = new Clash("text", "Paragraph " + theirs.number(), Typed.text(form.text()), theirs.text());
        var errors = Errors.none().add("text", "Somebody else changed this paragraph while you were writing");
        return Answers.again(page(id, theirs, form.against(now, theirs), List.of(clash), errors));
    }

    /** Another part of the report changed, not this paragraph: nothing of anybody's is lost by saving it. */
    private RestResponse<TemplateInstance> savedBesideAnother(String id, Paragraph theirs, ParagraphForm form) {
        try {
            return saved(id, theirs.id(), form);
        } catch (ServiceProblem refused) {
            if (!Refusal.isStale(refused)) {
                return Answers.again(page(id, theirs, form, List.of(), Refusal.errors(refused)));
            }
            var errors = Errors.none().add("text", "Others are working on this report. Save again");
            return Answers.again(page(id, theirs, form, List.of(), errors));
        }
    }

    private RestResponse<TemplateInstance> saved(String id, String paragraph, ParagraphForm form) {
        reports.paragraph(id, paragraph, form.version(), form.edit());
        flash.done("The paragraph was saved. The earlier wording stays in the earlier revision.");
        return Answers.goTo("/inspections/" + id + "/report#paragraph-" + paragraph);
    }

    private TemplateInstance page(
            String id, Paragraph paragraph, ParagraphForm form, List<Clash> clashes, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var report = new Crumb("Report", "/inspections/" + id + "/report");
        return new editParagraph(inspection, paragraph, form, clashes, errors, Trail.of(inspection, report));
    }

    private Versioned<Report> read(String id) {
        return Versioned.of(reports.get(id, "current"));
    }

    private static Paragraph in(Versioned<Report> read, String paragraph) {
        return read.value()
                .paragraph(paragraph)
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "The report has no such paragraph now."));
    }
}
