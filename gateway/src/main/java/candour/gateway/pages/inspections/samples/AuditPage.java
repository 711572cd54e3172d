package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.CaseAudit;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.inspections.SamplesClient.Moderate;
import candour.gateway.inspections.SamplesClient.Refer;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.pages.inspections.Typed;
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

/** One audit of a case: its moderation by another person, and its referral back to the authority. */
@Path("/inspections/{id}/samples/{sid}/audits/{aid}")
@Authenticated
@RunOnVirtualThread
class AuditPage {

    private static final List<Choice> CONCERNS = List.of(
            Choice.of("IMMEDIATE_RISK", "A child may be at immediate risk"),
            Choice.of("NOT_SEEN", "A child has not been seen"),
            Choice.of("PLAN_NOT_CARRIED_OUT", "The plan is not carried out"),
            Choice.of("NOT_ALLOCATED", "Nobody is working with the case"),
            Choice.of("DRIFT", "The case drifts"),
            Choice.of("RECORD_MISSING", "A part of the record is missing"));

    /** What was typed into either form. */
    record Typing(String grade, String reason, String concern) {

        static final Typing NOTHING = new Typing(null, "", null);
    }

    @CheckedTemplate(basePath = "inspections/samples")
    record audit(
            Inspection inspection,
            CaseAudit audit,
            String version,
            Typing typed,
            List<Choice> grades,
            List<Choice> concerns,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final Flash flash;

    AuditPage(@RestClient InspectionsClient inspections, @RestClient SamplesClient client, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String sid, String aid) {
        return page(id, sid, aid, Typing.NOTHING, Errors.none());
    }

    @POST
    @Path("moderation")
    public RestResponse<TemplateInstance> moderate(
            String id,
            String sid,
            String aid,
            @RestForm String grade,
            @RestForm String reason,
            @RestForm String version) {
        var typed = new Typing(grade, Typed.text(reason), null);
        var errors = Errors.none()
                .requireText(grade, "grade", "Select the grade that stands")
                .requireText(reason, "reason", "Enter why");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, sid, aid, typed, errors));
        }
        try {
            client.moderate(aid, version, new Moderate(grade, typed.reason()));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, sid, aid, typed, refusal(refused)));
        }
        flash.done("The audit is moderated.");
        return Answers.goTo(path(id, sid, aid));
    }

    @POST
    @Path("referral")
    public RestResponse<TemplateInstance> refer(
            String id, String sid, String aid, @RestForm String concern, @RestForm String version) {
        var typed = new Typing(null, "", concern);
        var errors = Errors.none().requireText(concern, "concern", "Select why the authority has to look now");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, sid, aid, typed, errors));
        }
        try {
            client.refer(aid, version, new Refer(concern));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, sid, aid, typed, refusal(refused)));
        }
        flash.done("The case is referred back. The director's clock runs.");
        return Answers.goTo(path(id, sid, aid));
    }

    private static Errors refusal(ServiceProblem refused) {
        return Refusal.isStale(refused)
                ? Errors.none().add("", "The audit was changed meanwhile: look at it, then send this again")
                : Refusal.errors(refused);
    }

    private static String path(String id, String sid, String aid) {
        return SamplePage.path(id, sid) + "/audits/" + aid;
    }

    private TemplateInstance page(String id, String sid, String aid, Typing typed, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.audit(aid));
        var sample = new Crumb("Sample", SamplePage.path(id, sid));
        var grades = AuditForm.gradesOfScale(read.value().scale());
        var crumbs = Trail.of(inspection, SamplesPage.all(id), sample);
        return new audit(inspection, read.value(), read.etag(), typed, grades, CONCERNS, errors, crumbs);
    }
}
