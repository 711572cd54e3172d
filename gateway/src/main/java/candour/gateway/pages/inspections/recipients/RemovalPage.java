package candour.gateway.pages.inspections.recipients;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Recipient;
import candour.gateway.inspections.RecipientsClient;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes an officer off the list of recipients; what they read before stays on record. */
@Path("/inspections/{id}/recipients/{recipient}/removal")
@Authenticated
@RunOnVirtualThread
class RemovalPage {

    record RemovalForm(@RestForm String version, @RestForm String reason) {}

    @CheckedTemplate(basePath = "inspections/recipients")
    record removal(Inspection inspection, Recipient one, RemovalForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final RecipientsClient client;
    private final Flash flash;

    RemovalPage(@RestClient InspectionsClient inspections, @RestClient RecipientsClient client, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String recipient) {
        var read = read(id, recipient);
        return page(id, read.value(), new RemovalForm(read.etag(), ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> remove(String id, String recipient, @BeanParam RemovalForm form) {
        try {
            var why = new RecipientsClient.Remove(Typed.orNull(form.reason()));
            client.remove(id, recipient, form.version(), why);
        } catch (ServiceProblem refused) {
            return again(id, recipient, form, refused);
        }
        flash.done("The officer is no recipient any more.");
        return Answers.goTo("/inspections/" + id + "/recipients");
    }

    private RestResponse<TemplateInstance> again(
            String id, String recipient, RemovalForm form, ServiceProblem refused) {
        var read = read(id, recipient);
        var stale = Refusal.isStale(refused);
        var errors = stale
                ? Errors.none().add("", "Somebody else changed this line. Read it as it is now, then decide again")
                : Refusal.errors(refused);
        var shown = stale ? new RemovalForm(read.etag(), form.reason()) : form;
        return Answers.again(page(id, read.value(), shown, errors));
    }

    private Versioned<Recipient> read(String id, String recipient) {
        return Versioned.of(client.get(id, recipient));
    }

    private TemplateInstance page(String id, Recipient one, RemovalForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("Recipients of the draft", "/inspections/" + id + "/recipients");
        return new removal(inspection, one, form, errors, Trail.of(inspection, all));
    }
}
