package candour.gateway.pages.authorities.interventions;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.OpenStep;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Intervention;
import candour.gateway.oversight.InterventionsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
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

/** One question before a step of an intervention is recorded. */
@Path("/authorities/{ons}/interventions/{id}/steps/{noun}")
@Authenticated
@RunOnVirtualThread
class InterventionStepPage {

    /** @param followers interventions that could follow this one */
    @CheckedTemplate(basePath = "authorities/interventions")
    record interventionStep(
            Authority authority,
            Intervention one,
            OpenStep open,
            InterventionStepForm form,
            List<Choice> followers,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final Flash flash;

    InterventionStepPage(
            @RestClient AuthoritiesClient authorities, @RestClient InterventionsClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String ons, String id, String noun) {
        var read = Versioned.of(client.get(id));
        return read.value()
                .openStep(noun)
                .map(open -> Answers.page(
                        page(ons, read.value(), open, InterventionStepForm.of(read.etag()), Errors.none())))
                .orElseGet(() -> notOpen(ons, id));
    }

    @POST
    public RestResponse<TemplateInstance> take(
            String ons, String id, String noun, @BeanParam InterventionStepForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(ons, id, noun, form, errors);
        }
        try {
            var after = client.step(id, noun, form.version(), form.facts());
            flash.done("Recorded. The intervention is now: " + after.stateTitle());
            return Answers.goTo("/authorities/" + ons + "/interventions/" + id);
        } catch (ServiceProblem refused) {
            if (Refusal.isStale(refused)) {
                var changed = "Somebody else changed this intervention. Read it as it is now, then decide again";
                var now = Versioned.of(client.get(id)).etag();
                return again(ons, id, noun, form.against(now), Errors.none().add("", changed));
            }
            return again(ons, id, noun, form, Refusal.errors(refused));
        }
    }

    private RestResponse<TemplateInstance> again(
            String ons, String id, String noun, InterventionStepForm form, Errors errors) {
        var one = client.get(id).getEntity();
        return one.openStep(noun)
                .map(open -> Answers.again(page(ons, one, open, form, errors)))
                .orElseGet(() -> notOpen(ons, id));
    }

    private TemplateInstance page(
            String ons, Intervention one, OpenStep open, InterventionStepForm form, Errors errors) {
        var authority = authorities.get(ons);
        var here = new Crumb(one.label(), Trail.root(authority) + "/interventions/" + one.id());
        var crumbs = Trail.of(authority, Trail.interventions(authority), here);
        return new interventionStep(authority, one, open, form, followers(ons, one), errors, crumbs);
    }

    private List<Choice> followers(String ons, Intervention ending) {
        return client.list(ons).items().stream()
                .filter(one -> ending.id().equals(one.predecessor()))
                .map(one -> Choice.of(one.id(), one.label() + ", " + one.stateTitle()))
                .toList();
    }

    private RestResponse<TemplateInstance> notOpen(String ons, String id) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo("/authorities/" + ons + "/interventions/" + id);
    }
}
