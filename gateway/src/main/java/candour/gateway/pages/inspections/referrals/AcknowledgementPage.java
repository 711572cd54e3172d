package candour.gateway.pages.inspections.referrals;

import candour.gateway.inspections.CaseReferral;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.inspections.SamplesClient.Acknowledge;
import candour.gateway.pages.Answers;
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

/** The director answers for a case that was referred back. */
@Path("/inspections/{id}/referrals/{aid}")
@Authenticated
@RunOnVirtualThread
class AcknowledgementPage {

    @CheckedTemplate(basePath = "inspections/referrals")
    record acknowledgement(
            Inspection inspection,
            CaseReferral referral,
            String version,
            String words,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final Flash flash;

    AcknowledgementPage(@RestClient InspectionsClient inspections, @RestClient SamplesClient client, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String aid) {
        return page(id, aid, "", Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> answer(
            String id, String aid, @RestForm String words, @RestForm String version) {
        var errors = Errors.none().requireText(words, "words", "Enter what is being done");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, aid, words, errors));
        }
        try {
            client.acknowledge(aid, version, new Acknowledge(Typed.text(words)));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, aid, words, refusal(refused)));
        }
        flash.done("Your answer is with the inspectorate.");
        return Answers.goTo("/inspections/" + id + "/referrals");
    }

    private static Errors refusal(ServiceProblem refused) {
        return Refusal.isStale(refused)
                ? Errors.none().add("words", "The case was changed meanwhile: look at it, then answer again")
                : Refusal.errors(refused);
    }

    private TemplateInstance page(String id, String aid, String words, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.referral(aid));
        var all = new Crumb("Cases referred back", "/inspections/" + id + "/referrals");
        return new acknowledgement(inspection, read.value(), read.etag(), words, errors, Trail.of(inspection, all));
    }
}
