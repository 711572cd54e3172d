package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Sample;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.inspections.SamplesClient.Replace;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Replaces a case that cannot be read, for a reason that stays on record. */
@Path("/inspections/{id}/samples/{sid}/replacement")
@Authenticated
@RunOnVirtualThread
class ReplacementPage {

    @CheckedTemplate(basePath = "inspections/samples")
    record replacement(
            Inspection inspection,
            Sample sample,
            String version,
            String caseRef,
            String reason,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final Flash flash;

    ReplacementPage(@RestClient InspectionsClient inspections, @RestClient SamplesClient client, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String sid, @RestQuery("case") String caseRef) {
        return page(id, sid, new Replace(caseRef, ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> replace(
            String id, String sid, @RestForm String caseRef, @RestForm String reason, @RestForm String version) {
        var said = new Replace(caseRef, Typed.text(reason));
        var errors = Errors.none().requireText(reason, "reason", "Enter why it cannot be read");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, sid, said, errors));
        }
        try {
            client.replace(sid, version, said);
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, sid, said, refusal(refused)));
        }
        flash.done("The case is replaced by the next in the order.");
        return Answers.goTo(SamplePage.path(id, sid));
    }

    private static Errors refusal(ServiceProblem refused) {
        return Refusal.isStale(refused)
                ? Errors.none()
                        .add("reason", "The sample was changed meanwhile: look at it, then replace the case again")
                : Refusal.errors(refused);
    }

    private TemplateInstance page(String id, String sid, Replace said, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.get(sid));
        var own = new Crumb(read.value().reference(), SamplePage.path(id, sid));
        var crumbs = Trail.of(inspection, SamplesPage.all(id), own);
        return new replacement(inspection, read.value(), read.etag(), said.caseRef(), said.reason(), errors, crumbs);
    }
}
