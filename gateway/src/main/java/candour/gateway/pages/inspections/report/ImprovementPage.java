package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Improvement;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.ReportsClient.EditImprovement;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes anew one thing that needs to improve. */
@Path("/inspections/{id}/report/improvements/{improvement}/edit")
@Authenticated
@RunOnVirtualThread
class ImprovementPage {

    record ImprovementForm(
            @RestForm String version,
            @RestForm String text,
            @RestForm String reference) {

        EditImprovement edit() {
            return new EditImprovement(Typed.text(text), Typed.orNull(reference));
        }

        ImprovementForm against(String now) {
            return new ImprovementForm(now, text, reference);
        }
    }

    @CheckedTemplate(basePath = "inspections/report")
    record editImprovement(
            Inspection inspection, ImprovementForm form, List<Clash> clashes, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final Flash flash;

    ImprovementPage(@RestClient InspectionsClient inspections, @RestClient ReportsClient reports, Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String improvement) {
        var read = read(id);
        var item = in(read, improvement);
        return page(id, new ImprovementForm(read.etag(), item.text(), item.reference()), List.of(), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String improvement, @BeanParam ImprovementForm form) {
        var errors = Errors.none().requireText(form.text(), "text", "Enter what needs to improve");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, List.of(), errors));
        }
        try {
            reports.improvement(id, improvement, form.version(), form.edit());
        } catch (ServiceProblem refused) {
            return refused(id, improvement, form, refused);
        }
        flash.done("What needs to improve was saved. The earlier wording stays in the earlier revision.");
        return Answers.goTo("/inspections/" + id + "/report#improvement-" + improvement);
    }

    private RestResponse<TemplateInstance> refused(
            String id, String improvement, ImprovementForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(id, form, List.of(), Refusal.errors(refused)));
        }
        var now = read(id);
        var theirs = in(now, improvement);
        var clashes = Stream.of(
                        new Clash("text", "What needs to improve", Typed.text(form.text()), theirs.text()),
                        new Clash("reference", "Reference", Typed.orNull(form.reference()), theirs.reference()))
                .filter(Clash::isReal)
                .toList();
        var errors = Errors.none().add("text", "Somebody else changed the report while you were writing. Save again");
        return Answers.again(page(id, form.against(now.etag()), clashes, errors));
    }

    private TemplateInstance page(String id, ImprovementForm form, List<Clash> clashes, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var report = new Crumb("Report", "/inspections/" + id + "/report");
        return new editImprovement(inspection, form, clashes, errors, Trail.of(inspection, report));
    }

    private Versioned<Report> read(String id) {
        return Versioned.of(reports.get(id, "current"));
    }

    private static Improvement in(Versioned<Report> read, String improvement) {
        return read.value()
                .improvement(improvement)
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "The report has no such item."));
    }
}
