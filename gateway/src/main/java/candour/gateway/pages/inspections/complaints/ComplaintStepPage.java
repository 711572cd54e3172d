package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.Complaint.OpenStep;
import candour.gateway.inspections.ComplaintsClient;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Parts;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
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

/** Takes one step of a complaint: reasons where it decides, and for an upheld one what follows and what may change. */
@Path("/inspections/{id}/complaints/{cid}/{noun}")
@Authenticated
@RunOnVirtualThread
class ComplaintStepPage {

    @CheckedTemplate(basePath = "inspections/complaints")
    record complaintStep(
            At at, OpenStep open, ComplaintStepForm form, List<Choice> parts, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final ComplaintsClient client;
    private final Flash flash;

    ComplaintStepPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient ComplaintsClient client,
            Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String id, String cid, String noun) {
        var at = at(id, cid);
        return at.one()
                .openStep(noun)
                .map(open -> Answers.page(page(at, open, ComplaintStepForm.empty(at.version()), Errors.none())))
                .orElseGet(() -> notOpen(at));
    }

    @POST
    public RestResponse<TemplateInstance> take(String id, String cid, String noun, @BeanParam ComplaintStepForm form) {
        var at = at(id, cid);
        var open = at.one().openStep(noun);
        if (open.isEmpty()) {
            return notOpen(at);
        }
        var errors = form.errors(open.get());
        if (!errors.isEmpty()) {
            return Answers.again(page(at, open.get(), form, errors));
        }
        try {
            var after = client.step(cid, noun, form.version(), form.facts());
            flash.done("Recorded. The complaint is now: " + after.stateTitle());
            return Answers.goTo(at.path());
        } catch (ServiceProblem refused) {
            return refused(at(id, cid), noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            At now, String noun, ComplaintStepForm form, ServiceProblem refused) {
        var stale = Refusal.isStale(refused);
        var errors = stale
                ? Errors.none().add("", "Somebody else changed this complaint. Read it as it is now, then decide again")
                : Refusal.errors(refused);
        var again = stale ? form.against(now.version()) : form;
        return now.one()
                .openStep(noun)
                .map(open -> Answers.again(page(now, open, again, errors)))
                .orElseGet(() -> notOpen(now));
    }

    private RestResponse<TemplateInstance> notOpen(At at) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo(at.path());
    }

    private At at(String id, String cid) {
        return At.of(id, cid, inspections, client);
    }

    private TemplateInstance page(At at, OpenStep open, ComplaintStepForm form, Errors errors) {
        var parts = open.letsChange()
                ? Parts.of(reports.get(at.inspection().id(), null).getEntity())
                : List.<Choice>of();
        return new complaintStep(at, open, form, parts, errors, at.below());
    }
}
