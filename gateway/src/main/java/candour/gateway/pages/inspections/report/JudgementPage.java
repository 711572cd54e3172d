package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Framework.Grade;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Judgement;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives one judgement its grade on its framework's scale, or the reason why it is not judged. */
@Path("/inspections/{id}/report/judgements/{area}/edit")
@Authenticated
@RunOnVirtualThread
class JudgementPage {

    @CheckedTemplate(basePath = "inspections/report")
    record editJudgement(
            Inspection inspection,
            Judgement judgement,
            JudgementForm form,
            List<Choice> grades,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final RegisterClient register;
    private final Flash flash;

    JudgementPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient RegisterClient register,
            Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.register = register;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String area) {
        var read = read(id);
        var judgement = in(read, area);
        return page(id, judgement, JudgementForm.of(judgement, read.etag()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String area, @BeanParam JudgementForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, in(read(id), area), form, errors));
        }
        try {
            reports.judgement(id, area, form.version(), form.given());
        } catch (ServiceProblem refused) {
            return refused(id, area, form, refused);
        }
        flash.done("The judgement was saved. The earlier one stays in the earlier revision.");
        return Answers.goTo("/inspections/" + id + "/report#judgement-" + area);
    }

    /** The page names the grade on record, so whoever was overtaken sees it before saving again. */
    private RestResponse<TemplateInstance> refused(String id, String area, JudgementForm form, ServiceProblem refused) {
        var now = read(id);
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(id, in(now, area), form, Refusal.errors(refused)));
        }
        var errors = Errors.none()
                .add("grade", "Somebody else changed the report meanwhile. Check the grade on record, then save again");
        return Answers.again(page(id, in(now, area), form.against(now.etag()), errors));
    }

    private TemplateInstance page(String id, Judgement judgement, JudgementForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var report = new Crumb("Report", "/inspections/" + id + "/report");
        return new editJudgement(inspection, judgement, form, grades(inspection), errors, Trail.of(inspection, report));
    }

    private List<Choice> grades(Inspection inspection) {
        var scale = register.frameworks().items().stream()
                .filter(framework -> framework.code().equals(inspection.framework()))
                .flatMap(framework -> framework.grades().stream())
                .map(JudgementPage::choice);
        var none = new Choice(JudgementForm.NOT_JUDGED, "Not judged", "The reason below says why");
        return Stream.concat(scale, Stream.of(none)).toList();
    }

    private static Choice choice(Grade grade) {
        return new Choice(grade.code(), grade.label(), grade.descriptor());
    }

    private Versioned<Report> read(String id) {
        return Versioned.of(reports.get(id, "current"));
    }

    private static Judgement in(Versioned<Report> read, String area) {
        return read.value()
                .judgement(area)
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "The report has no such judgement."));
    }
}
