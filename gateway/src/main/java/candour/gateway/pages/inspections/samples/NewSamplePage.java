package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.SamplesClient;
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

/** Draws a sample from a list of random case references. */
@Path("/inspections/{id}/samples/new")
@Authenticated
@RunOnVirtualThread
class NewSamplePage {

    private static final List<Choice> LISTS = List.of(
            Choice.of("1", "1 Contacts"),
            Choice.of("2", "2 Early help"),
            Choice.of("3", "3 Referrals"),
            Choice.of("4", "4 Assessments"),
            Choice.of("5", "5 Section 47 enquiries"),
            Choice.of("6", "6 Children in need"),
            Choice.of("7", "7 Child protection plans"),
            Choice.of("8", "8 Children in care"),
            Choice.of("9", "9 Care leavers"),
            Choice.of("10", "10 Adoption"),
            Choice.of("11", "11 Adopters"));

    @CheckedTemplate(basePath = "inspections/samples")
    record newSample(Inspection inspection, DrawForm form, List<Choice> lists, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewSamplePage(
            @RestClient InspectionsClient inspections, @RestClient SamplesClient client, RequestKey keys, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id) {
        return page(id, DrawForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> draw(String id, @BeanParam DrawForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            var drawn = client.draw(id, form.key(), form.draw());
            flash.done("%d cases are drawn.".formatted(drawn.cases().size()));
            return Answers.goTo("/inspections/" + id + "/samples/" + drawn.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, DrawForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        return new newSample(inspection, form, LISTS, errors, Trail.of(inspection, SamplesPage.all(id)));
    }
}
