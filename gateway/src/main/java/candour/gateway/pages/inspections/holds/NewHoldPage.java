package candour.gateway.pages.inspections.holds;

import candour.gateway.inspections.HoldsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
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

/** Holds publication, with a sentence that everybody will read. */
@Path("/inspections/{id}/holds/new")
@Authenticated
@RunOnVirtualThread
class NewHoldPage {

    private static final List<Choice> REASONS = List.of(
            Choice.of("PRE_ELECTION", "The time before an election"),
            Choice.of("COMPLAINT", "A complaint that is being considered"),
            Choice.of("COURT_ORDER", "An order of a court"),
            Choice.of("SAFEGUARDING", "The safety of a child or another person"),
            Choice.of("OTHER", "Another reason, given below"));

    @CheckedTemplate(basePath = "inspections/holds")
    record newHold(Inspection inspection, HoldForm form, List<Choice> reasons, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final HoldsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewHoldPage(
            @RestClient InspectionsClient inspections, @RestClient HoldsClient client, RequestKey keys, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id) {
        return page(id, HoldForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam HoldForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            client.place(id, form.key(), form.given());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
        flash.done("Publication is held until somebody lifts the hold. The authority can read why.");
        return Answers.goTo("/inspections/" + id + "/holds");
    }

    private TemplateInstance page(String id, HoldForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("Holds", "/inspections/" + id + "/holds");
        return new newHold(inspection, form, REASONS, errors, Trail.of(inspection, all));
    }
}
