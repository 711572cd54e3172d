package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds a paragraph to the report, at the place chosen. */
@Path("/inspections/{id}/report/paragraphs/new")
@Authenticated
@RunOnVirtualThread
class NewParagraphPage {

    @CheckedTemplate(basePath = "inspections/report")
    record newParagraph(
            Inspection inspection, NewParagraphForm form, List<Choice> places, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final Flash flash;

    NewParagraphPage(@RestClient InspectionsClient inspections, @RestClient ReportsClient reports, Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, @RestQuery String place) {
        var read = read(id);
        var where = place == null ? Places.last(read.value()) : place;
        return page(id, read.value(), NewParagraphForm.empty(read.etag(), where), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam NewParagraphForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, read(id).value(), form, errors));
        }
        try {
            reports.addParagraph(id, form.version(), form.added());
        } catch (ServiceProblem refused) {
            return refused(id, form, refused);
        }
        flash.done("The paragraph was added.");
        return Answers.goTo("/inspections/" + id + "/report");
    }

    private RestResponse<TemplateInstance> refused(String id, NewParagraphForm form, ServiceProblem refused) {
        var now = read(id);
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(id, now.value(), form, Refusal.errors(refused)));
        }
        var errors =
                Errors.none().add("place", "Somebody else changed this report. Check the place, then add it again");
        return Answers.again(page(id, now.value(), form.against(now.etag()), errors));
    }

    private TemplateInstance page(String id, Report report, NewParagraphForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var crumb = new Crumb("Report", "/inspections/" + id + "/report");
        return new newParagraph(inspection, form, Places.in(report), errors, Trail.of(inspection, crumb));
    }

    private Versioned<Report> read(String id) {
        return Versioned.of(reports.get(id, "current"));
    }
}
