package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RepresentationWords;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** Decides a representation with reasons, beside the words of the draft and the words of the authority. */
@Path("/inspections/{id}/representations/{rid}/determination")
@Authenticated
@RunOnVirtualThread
class DeterminationPage {

    @CheckedTemplate(basePath = "inspections/representations")
    record determination(Context at, DeterminationForm form, List<Choice> outcomes, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final RepresentationsClient client;
    private final Flash flash;

    DeterminationPage(Contexts contexts, @RestClient RepresentationsClient client, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String rid) {
        var at = contexts.of(id, rid);
        return page(at, DeterminationForm.empty(at.version()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> decide(String id, String rid, @BeanParam DeterminationForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(id, rid), form, errors));
        }
        try {
            client.determine(rid, form.version(), form.decision());
        } catch (ServiceProblem refused) {
            return refused(contexts.of(id, rid), form, refused);
        }
        flash.done("The representation was decided. The authority will read your reasons.");
        return Answers.goTo("/inspections/" + id + "/representations/" + rid);
    }

    private static RestResponse<TemplateInstance> refused(Context now, DeterminationForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(now, form, Refusal.errors(refused)));
        }
        var errors = Errors.none()
                .add("outcome", "Somebody else changed this representation. Read it as it is now, then decide again");
        return Answers.again(page(now, form.against(now.version()), errors));
    }

    private static TemplateInstance page(Context at, DeterminationForm form, Errors errors) {
        return new determination(at, form, outcomes(at), errors, at.below());
    }

    /** Those that the service leaves open for this representation, in its words. */
    private static List<Choice> outcomes(Context at) {
        return at.one().permittedOutcomes().stream()
                .map(RepresentationWords.Outcome::choice)
                .toList();
    }
}
