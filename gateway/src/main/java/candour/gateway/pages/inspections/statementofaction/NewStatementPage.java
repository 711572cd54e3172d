package candour.gateway.pages.inspections.statementofaction;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.StatementsOfAction.Area;
import candour.gateway.inspections.StatementsOfActionClient;
import candour.gateway.inspections.StatementsOfActionClient.SendStatement;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts a statement of action on record: boxes for each thing that needs to improve, and for two actions beside them. */
@Path("/inspections/{id}/statement-of-action/new")
@Authenticated
@RunOnVirtualThread
class NewStatementPage {

    private static final int FURTHER = 2;

    @CheckedTemplate(basePath = "inspections/statementofaction")
    record newStatement(
            Inspection inspection,
            List<ItemForm> items,
            DateFields receivedOn,
            String key,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final StatementsOfActionClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewStatementPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient StatementsOfActionClient client,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id) {
        var nothing = new MultivaluedHashMap<String, String>();
        return page(id, items(id, nothing), DateFields.empty(), keys.next(), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, MultivaluedMap<String, String> typed) {
        var items = items(id, typed);
        var received = new DateFields(
                typed.getFirst("receivedOn-day"),
                typed.getFirst("receivedOn-month"),
                typed.getFirst("receivedOn-year"));
        var key = typed.getFirst("key");
        var errors = errors(items, received);
        if (!errors.isEmpty()) {
            return Answers.again(page(id, items, received, key, errors));
        }
        try {
            client.send(id, key, sent(items, received));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, items, received, key, Refusal.errors(refused)));
        }
        flash.done("The statement of action is on record.");
        return Answers.goTo("/inspections/" + id + "/statement-of-action");
    }

    private static Errors errors(List<ItemForm> items, DateFields received) {
        var errors = Errors.none();
        Typed.allowDay(errors, received, "receivedOn", "the day it was received");
        items.forEach(item -> item.check(errors));
        return errors.require(
                () -> items.stream().anyMatch(ItemForm::isFilled), "action-0", "Enter at least one action");
    }

    private static SendStatement sent(List<ItemForm> items, DateFields received) {
        return new SendStatement(
                Typed.day(received),
                items.stream().filter(ItemForm::isFilled).map(ItemForm::item).toList());
    }

    private List<ItemForm> items(String id, MultivaluedMap<String, String> typed) {
        var items = new ArrayList<ItemForm>();
        for (var one : reports.get(id, "final").getEntity().improvements()) {
            items.add(ItemForm.of(items.size(), new Area(one.id(), one.kind(), one.text()), typed));
        }
        for (int further = 0; further < FURTHER; further++) {
            items.add(ItemForm.of(items.size(), null, typed));
        }
        return List.copyOf(items);
    }

    private TemplateInstance page(String id, List<ItemForm> items, DateFields received, String key, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("Statement of action", "/inspections/" + id + "/statement-of-action");
        return new newStatement(inspection, items, received, key, errors, Trail.of(inspection, all));
    }
}
