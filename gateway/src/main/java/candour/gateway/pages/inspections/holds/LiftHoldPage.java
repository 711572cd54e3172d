package candour.gateway.pages.inspections.holds;

import candour.gateway.inspections.Hold;
import candour.gateway.inspections.HoldsClient;
import candour.gateway.inspections.HoldsClient.LiftHold;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
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

/** Lifts a hold, with the reason. */
@Path("/inspections/{id}/holds/{hold}/lifting")
@Authenticated
@RunOnVirtualThread
class LiftHoldPage {

    /** @param version the hold's ETag when the page was shown */
    @CheckedTemplate(basePath = "inspections/holds")
    record liftHold(Inspection inspection, Hold hold, String version, String reason, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final HoldsClient client;
    private final Flash flash;

    LiftHoldPage(@RestClient InspectionsClient inspections, @RestClient HoldsClient client, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String hold) {
        return page(id, hold, "", Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> lift(
            String id, String hold, @RestForm String version, @RestForm String reason) {
        var errors = Errors.none().requireText(reason, "reason", "Enter why the hold ends");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, hold, reason, errors));
        }
        try {
            client.lift(id, hold, version, new LiftHold(Typed.text(reason)));
        } catch (ServiceProblem refused) {
            var why = Refusal.isStale(refused)
                    ? Errors.none().add("reason", "Somebody else changed this hold. Look again, then lift it")
                    : Refusal.errors(refused);
            return Answers.again(page(id, hold, reason, why));
        }
        flash.done("The hold is lifted.");
        return Answers.goTo("/inspections/" + id + "/holds");
    }

    private TemplateInstance page(String id, String hold, String reason, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.get(id, hold));
        var all = new Crumb("Holds", "/inspections/" + id + "/holds");
        return new liftHold(inspection, read.value(), read.etag(), reason, errors, Trail.of(inspection, all));
    }
}
