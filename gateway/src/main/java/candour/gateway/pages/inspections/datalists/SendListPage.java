package candour.gateway.pages.inspections.datalists;

import candour.gateway.inspections.DataListsClient;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Says that a list was sent: its window, its count of rows and its digest, and nothing that is in it. */
@Path("/inspections/{id}/data-lists/new")
@Authenticated
@RunOnVirtualThread
class SendListPage {

    @CheckedTemplate(basePath = "inspections/datalists")
    record sendList(Inspection inspection, ListForm form, List<Choice> lists, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final DataListsClient client;
    private final RequestKey keys;
    private final Flash flash;

    SendListPage(
            @RestClient InspectionsClient inspections,
            @RestClient DataListsClient client,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, @RestQuery String list) {
        return page(id, ListForm.empty(list, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam ListForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            client.send(id, form.key(), form.sent());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
        flash.done("That the list was sent is on record.");
        return Answers.goTo("/inspections/" + id + "/data-lists");
    }

    private TemplateInstance page(String id, ListForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var lists = client.list(id).items().stream()
                .map(list -> Choice.of(list.list(), list.number() + ". " + list.title()))
                .toList();
        var all = new Crumb("Data lists", "/inspections/" + id + "/data-lists");
        return new sendList(inspection, form, lists, errors, Trail.of(inspection, all));
    }
}
