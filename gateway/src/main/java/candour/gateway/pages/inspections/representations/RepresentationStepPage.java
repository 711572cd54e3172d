package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.OpenStep;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.inspections.RepresentationsClient.Reason;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** One question before a representation is submitted, withdrawn, acknowledged, considered or its decision told. */
@Path(
        "/inspections/{id}/representations/{rid}/{noun: submission|withdrawal|acknowledgement|consideration|notification}")
@Authenticated
@RunOnVirtualThread
class RepresentationStepPage {

    record ReasonForm(@RestForm String version, @RestForm String reason) {}

    @CheckedTemplate(basePath = "inspections/representations")
    record representationStep(Context at, OpenStep open, ReasonForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final RepresentationsClient client;
    private final Flash flash;

    RepresentationStepPage(Contexts contexts, @RestClient RepresentationsClient client, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String id, String rid, String noun) {
        var at = contexts.of(id, rid);
        return at.one()
                .openStep(noun)
                .map(open -> Answers.page(page(at, open, new ReasonForm(at.version(), ""), Errors.none())))
                .orElseGet(() -> notOpen(at));
    }

    @POST
    public RestResponse<TemplateInstance> take(String id, String rid, String noun, @BeanParam ReasonForm form) {
        try {
            var after = client.step(rid, noun, form.version(), new Reason(Typed.orNull(form.reason())));
            flash.done("Recorded. The representation is now: " + after.stateTitle());
            return Answers.goTo("/inspections/" + id + "/representations/" + rid);
        } catch (ServiceProblem refused) {
            return refused(contexts.of(id, rid), noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(Context now, String noun, ReasonForm form, ServiceProblem refused) {
        var stale = Refusal.isStale(refused);
        var errors = stale
                ? Errors.none()
                        .add("", "Somebody else changed this representation. Read it as it is now, then decide again")
                : Refusal.errors(refused);
        var again = stale ? new ReasonForm(now.version(), form.reason()) : form;
        return now.one()
                .openStep(noun)
                .map(open -> Answers.again(page(now, open, again, errors)))
                .orElseGet(() -> notOpen(now));
    }

    private RestResponse<TemplateInstance> notOpen(Context at) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo(at.path());
    }

    private static TemplateInstance page(Context at, OpenStep open, ReasonForm form, Errors errors) {
        return new representationStep(at, open, form, errors, at.below());
    }
}
