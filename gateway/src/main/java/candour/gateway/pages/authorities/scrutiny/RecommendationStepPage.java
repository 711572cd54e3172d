package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.OpenStep;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Recommendation;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyClient.TakeStep;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** One question before a step of a recommendation is recorded: the executive claims, scrutiny verifies. */
@Path("/authorities/{ons}/scrutiny/{id}/recommendations/{rid}/{noun}")
@Authenticated
@RunOnVirtualThread
class RecommendationStepPage {

    record StepForm(
            @RestForm String version,
            @RestForm String reason,
            @RestForm String shortfall) {

        Errors errors() {
            return Errors.none().requireText(reason, "reason", "Enter what was done, looked at or found");
        }

        TakeStep facts() {
            return new TakeStep(Typed.text(reason), Typed.orNull(shortfall));
        }
    }

    private static final List<Choice> SHORTFALLS = List.of(
            Choice.of("PROGRESS", "There is progress"),
            Choice.of("OBSTACLE", "There is an obstacle"),
            Choice.of("INSUFFICIENT", "There is too little progress"));

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record recommendationStep(
            Authority authority,
            Recommendation one,
            OpenStep open,
            StepForm form,
            List<Choice> shortfalls,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final Flash flash;

    RecommendationStepPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String ons, String id, String rid, String noun) {
        var read = Versioned.of(client.recommendation(rid));
        return read.value()
                .openStep(noun)
                .map(open ->
                        Answers.page(page(ons, read.value(), open, new StepForm(read.etag(), "", null), Errors.none())))
                .orElseGet(() -> notOpen(ons, id));
    }

    @POST
    public RestResponse<TemplateInstance> take(
            String ons, String id, String rid, String noun, @BeanParam StepForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(ons, rid, noun, form, errors);
        }
        try {
            var after = client.step(rid, noun, form.version(), form.facts());
            flash.done("Recorded. Recommendation " + after.number() + " is now: " + after.standingTitle());
            return Answers.goTo(report(ons, id) + "#recommendation-" + after.number());
        } catch (ServiceProblem refused) {
            return refused(ons, rid, noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String ons, String rid, String noun, StepForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return again(ons, rid, noun, form, Refusal.errors(refused));
        }
        var now = Versioned.of(client.recommendation(rid)).etag();
        var changed = "Somebody else changed this recommendation. Read it as it is now, then decide again";
        var kept = new StepForm(now, form.reason(), form.shortfall());
        return again(ons, rid, noun, kept, Errors.none().add("", changed));
    }

    private RestResponse<TemplateInstance> again(String ons, String rid, String noun, StepForm form, Errors errors) {
        var one = client.recommendation(rid).getEntity();
        return one.openStep(noun)
                .map(open -> Answers.again(page(ons, one, open, form, errors)))
                .orElseGet(() -> notOpen(ons, one.report()));
    }

    private TemplateInstance page(String ons, Recommendation one, OpenStep open, StepForm form, Errors errors) {
        var authority = authorities.get(ons);
        var here = new Crumb("Recommendation " + one.number(), report(ons, one.report()));
        var shortfalls = open.step().equals("SHORTFALL") ? SHORTFALLS : List.<Choice>of();
        var crumbs = Trail.of(authority, Trail.scrutiny(authority), here);
        return new recommendationStep(authority, one, open, form, shortfalls, errors, crumbs);
    }

    private RestResponse<TemplateInstance> notOpen(String ons, String id) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo(report(ons, id));
    }

    private static String report(String ons, String id) {
        return "/authorities/" + ons + "/scrutiny/" + id;
    }
}
