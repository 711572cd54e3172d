package candour.gateway.pages.authorities.claims;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Claim;
import candour.gateway.oversight.InterventionsClient;
import candour.gateway.oversight.InterventionsClient.Assess;
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

/** Somebody tries to get at a claim from stated inputs, and says how; a claim stays a claim until then. */
@Path("/authorities/{ons}/claims/{id}/assessment")
@Authenticated
@RunOnVirtualThread
class AssessmentPage {

    private static final List<Choice> ANSWERS = List.of(
            Choice.of("true", "Yes, it follows from stated inputs"),
            Choice.of("false", "No, it does not follow, or an input is missing"));

    /** What was tried, and the version the claim was read with. */
    record AssessmentForm(
            @RestForm String reproducible,
            @RestForm String how,
            @RestForm String version) {

        Errors errors() {
            return Errors.none()
                    .requireText(reproducible, "reproducible", "Say whether it could be reproduced")
                    .require(
                            () -> Typed.text(how).strip().length() >= 20,
                            "how",
                            "Say in at least one sentence how it was tried");
        }
    }

    @CheckedTemplate(basePath = "authorities/claims")
    record assessment(
            Authority authority,
            Claim claim,
            AssessmentForm form,
            List<Choice> answers,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final Flash flash;

    AssessmentPage(@RestClient AuthoritiesClient authorities, @RestClient InterventionsClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var etag = Versioned.of(client.oneClaim(id)).etag();
        return page(ons, id, new AssessmentForm(null, "", etag), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, String id, @BeanParam AssessmentForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, id, form, errors));
        }
        try {
            client.assess(
                    id, form.version(), new Assess(Boolean.parseBoolean(form.reproducible()), Typed.text(form.how())));
            flash.done("The attempt is on record beside the claim.");
            return Answers.goTo("/authorities/" + ons + "/claims#claim-" + id);
        } catch (ServiceProblem refused) {
            return refused(ons, id, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String ons, String id, AssessmentForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(ons, id, form, Refusal.errors(refused)));
        }
        var now = new AssessmentForm(
                form.reproducible(),
                form.how(),
                Versioned.of(client.oneClaim(id)).etag());
        var changed = "Somebody else has tried meanwhile. Read what they found, then decide again";
        return Answers.again(page(ons, id, now, Errors.none().add("", changed)));
    }

    private TemplateInstance page(String ons, String id, AssessmentForm form, Errors errors) {
        var authority = authorities.get(ons);
        var claim = client.oneClaim(id).getEntity();
        return new assessment(authority, claim, form, ANSWERS, errors, Trail.of(authority, Trail.claims(authority)));
    }
}
