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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Who at the authority may read the draft, and the form with which its director names another officer. */
@Path("/inspections/{id}/recipients")
@Authenticated
@RunOnVirtualThread
class RecipientsPage {

    record NameForm(
            @RestForm String account,
            @RestForm String name,
            @RestForm String key) {

        Errors errors() {
            return Errors.none()
                    .requireText(account, "account", "Enter the name the officer signs in with")
                    .requireText(name, "name", "Enter the officer's name");
        }
    }

    @CheckedTemplate(basePath = "inspections/recipients")
    record recipients(Inspection inspection, Recipient.All all, NameForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final RecipientsClient client;
    private final RequestKey keys;
    private final Flash flash;

    RecipientsPage(
            @RestClient InspectionsClient inspections,
            @RestClient RecipientsClient client,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        return page(id, new NameForm("", "", keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> name(String id, @BeanParam NameForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            client.name(
                    id,
                    form.key(),
                    new RecipientsClient.Name(
                            form.account().strip(), form.name().strip()));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
        flash.done("The officer is a recipient. Each time they read the draft, that is on record.");
        return Answers.goTo("/inspections/" + id + "/recipients");
    }

    private TemplateInstance page(String id, NameForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        return new recipients(inspection, client.list(id), form, errors, Trail.of(inspection));
    }
}
