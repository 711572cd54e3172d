package candour.gateway.pages.records;

import candour.gateway.forms.Contract;
import candour.gateway.forms.Field;
import candour.gateway.forms.Fields;
import candour.gateway.forms.Filled;
import candour.gateway.forms.Request;
import candour.gateway.forms.Typed;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.records.RecordsClient;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Any record of a case and any step with it, by the contract alone: a record shows what it holds and which steps are open to
 * the reader; a step shows the form its request needs. A page of its own is made where people need more than that.
 */
@Path("/cases/{path:.+}")
@Authenticated
@RunOnVirtualThread
class RecordPage {

    @CheckedTemplate(basePath = "records")
    record one(Told told, List<Crumb> crumbs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "records")
    record list(ToldList told, List<Crumb> crumbs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "records")
    record form(Asked asked, List<Filled> fields, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final RecordsClient client;
    private final Contract contract;
    private final Fields fields;
    private final Telling telling;
    private final Choices choices;
    private final RequestKey keys;
    private final Flash flash;

    RecordPage(
            @RestClient RecordsClient client,
            Contract contract,
            Fields fields,
            Telling telling,
            Choices choices,
            RequestKey keys,
            Flash flash) {
        this.client = client;
        this.contract = contract;
        this.fields = fields;
        this.telling = telling;
        this.choices = choices;
        this.keys = keys;
        this.flash = flash;
    }

    /** @param child whom a new record is about; null on any other page */
    @GET
    public TemplateInstance show(String path, @RestQuery String child, @RestQuery String after) {
        var address = Address.of(path);
        var read = contract.operation("get", address.mounted());
        if (child != null || read.isEmpty()) {
            return ask(address, child, Typed.nothing(), Errors.none());
        }
        var answer = client.get(address.path(), after).getEntity();
        return answer.has("items")
                ? new list(telling.list(address, answer, read.get()), address.trail())
                : new one(telling.record(address, answer, read.get()), address.trail());
    }

    @POST
    public RestResponse<TemplateInstance> send(
            String path, @RestQuery String child, MultivaluedMap<String, String> form) {
        var address = Address.of(path);
        var typed = Typed.of(form);
        var errors = Errors.none();
        var said = Request.body(fieldsOf(address, child), typed, typed.isAddingRow() ? Errors.none() : errors);
        if (typed.isAddingRow() || !errors.isEmpty()) {
            return Answers.again(ask(address, child, typed, errors));
        }
        try {
            var made = client.post(address.path(), orNull(typed.text("key")), orNull(typed.text("version")), said);
            flash.done("Recorded");
            return Answers.goTo(address.after(made.getHeaderString("Location")));
        } catch (ServiceProblem refused) {
            return Answers.again(ask(address, child, typed, Refused.errors(refused)));
        }
    }

    private TemplateInstance ask(Address address, String child, Typed typed, Errors errors) {
        var operation = operation(address);
        var asked = Asked.of(address, operation, version(address, operation), keys, typed);
        var shown = typed.values().isEmpty() ? Typed.about(child) : typed;
        return new form(asked, Filled.of(fieldsOf(address, child), "", shown, errors), errors, address.trail());
    }

    private List<Field> fieldsOf(Address address, String child) {
        return choices.in(fields.of(contract.body(operation(address))), child);
    }

    private JsonNode operation(Address address) {
        return contract.operation("post", address.mounted()).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }

    /** The version of the record that the step changes; null for an operation that makes one. */
    private String version(Address address, JsonNode operation) {
        return Asked.needsVersion(operation)
                ? client.get(address.parent(), null).getHeaderString("ETag")
                : null;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
