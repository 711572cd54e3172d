package candour.gateway.pages.authorities.weaknesses;

import candour.gateway.improvement.PromisesClient;
import candour.gateway.improvement.PromisesClient.Grounds;
import candour.gateway.improvement.Weakness;
import candour.gateway.inspections.Authority;
import candour.gateway.inspections.OpenStep;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.pages.Answers;
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

/** One question before a step of a weakness is recorded: one body claims, another one verifies. */
@Path("/authorities/{ons}/weaknesses/{id}/{noun}")
@Authenticated
@RunOnVirtualThread
class WeaknessStepPage {

    /** What was planned, claimed or seen, and the version it was read with. */
    record StepForm(@RestForm String grounds, @RestForm String version) {}

    @CheckedTemplate(basePath = "authorities/weaknesses")
    record weaknessStep(
            Authority authority, Weakness one, OpenStep open, StepForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;
    private final Flash flash;

    WeaknessStepPage(@RestClient AuthoritiesClient authorities, @RestClient PromisesClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String ons, String id, String noun) {
        var read = Versioned.of(client.weakness(id));
        return read.value()
                .openStep(noun)
                .map(open -> Answers.page(page(ons, read.value(), open, new StepForm("", read.etag()), Errors.none())))
                .orElseGet(() -> notOpen(ons, id));
    }

    @POST
    public RestResponse<TemplateInstance> take(String ons, String id, String noun, @BeanParam StepForm form) {
        var errors = Errors.none().requireText(form.grounds(), "grounds", "Enter what was planned, done or seen");
        if (!errors.isEmpty()) {
            return again(ons, id, noun, form, errors);
        }
        try {
            var after = client.step(id, noun, form.version(), new Grounds(Typed.text(form.grounds())));
            flash.done("Recorded. The weakness is now: " + after.stateTitle());
            return Answers.goTo(here(ons, id));
        } catch (ServiceProblem refused) {
            return refused(ons, id, noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String ons, String id, String noun, StepForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return again(ons, id, noun, form, Refusal.errors(refused));
        }
        var now = new StepForm(form.grounds(), Versioned.of(client.weakness(id)).etag());
        var changed = "Somebody else changed this weakness. Read it as it is now, then decide again";
        return again(ons, id, noun, now, Errors.none().add("", changed));
    }

    private RestResponse<TemplateInstance> again(String ons, String id, String noun, StepForm form, Errors errors) {
        var one = client.weakness(id).getEntity();
        return one.openStep(noun)
                .map(open -> Answers.again(page(ons, one, open, form, errors)))
                .orElseGet(() -> notOpen(ons, id));
    }

    private RestResponse<TemplateInstance> notOpen(String ons, String id) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo(here(ons, id));
    }

    private TemplateInstance page(String ons, Weakness one, OpenStep open, StepForm form, Errors errors) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.improvement(authority), new Crumb(one.title(), here(ons, one.id())));
        return new weaknessStep(authority, one, open, form, errors, crumbs);
    }

    private static String here(String ons, String id) {
        return "/authorities/" + ons + "/weaknesses/" + id;
    }
}
