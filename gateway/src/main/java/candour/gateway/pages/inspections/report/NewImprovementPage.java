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
import org.jboss.resteasy.reactive.RestResponse;

/** Adds a thing that needs to improve. */
@Path("/inspections/{id}/report/improvements/new")
@Authenticated
@RunOnVirtualThread
class NewImprovementPage {

    private static final List<Choice> KINDS = List.of(
            Choice.of("NEEDS_TO_IMPROVE", "What needs to improve"),
            Choice.of("PRIORITY_AND_IMMEDIATE", "Areas for priority action"),
            Choice.of("AREA_FOR_IMPROVEMENT", "Areas for improvement"),
            Choice.of("IMMEDIATELY", "Immediately"),
            Choice.of("WITHIN_THREE_MONTHS", "Within three months"),
            Choice.of("WITHIN_SIX_MONTHS", "Within six months"));

    @CheckedTemplate(basePath = "inspections/report")
    record newImprovement(
            Inspection inspection, NewImprovementForm form, List<Choice> kinds, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final Flash flash;

    NewImprovementPage(@RestClient InspectionsClient inspections, @RestClient ReportsClient reports, Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id) {
        return page(id, NewImprovementForm.empty(read(id).etag()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam NewImprovementForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            reports.addImprovement(id, form.version(), form.added());
        } catch (ServiceProblem refused) {
            return Refusal.isStale(refused)
                    ? Answers.again(page(
                            id,
                            form.against(read(id).etag()),
                            Errors.none().add("text", "Somebody else changed this report. Add it again")))
                    : Answers.again(page(id, form, Refusal.errors(refused)));
        }
        flash.done("Added to what needs to improve.");
        return Answers.goTo("/inspections/" + id + "/report#improvements");
    }

    private TemplateInstance page(String id, NewImprovementForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var crumb = new Crumb("Report", "/inspections/" + id + "/report");
        return new newImprovement(inspection, form, KINDS, errors, Trail.of(inspection, crumb));
    }

    private Versioned<Report> read(String id) {
        return Versioned.of(reports.get(id, "current"));
    }
}
