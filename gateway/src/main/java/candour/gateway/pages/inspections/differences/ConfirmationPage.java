package candour.gateway.pages.inspections.differences;

import candour.gateway.inspections.Change;
import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.ChangesClient.Confirm;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.PartLink;
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

/** A second person confirms a change in their own words, with the change before their eyes. */
@Path("/inspections/{id}/differences/changes/{change}/confirmation")
@Authenticated
@RunOnVirtualThread
class ConfirmationPage {

    record ConfirmForm(@RestForm String version, @RestForm String reason) {}

    @CheckedTemplate(basePath = "inspections/differences")
    record confirmation(Inspection inspection, Change change, ConfirmForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ChangesClient changes;
    private final Flash flash;

    ConfirmationPage(@RestClient InspectionsClient inspections, @RestClient ChangesClient changes, Flash flash) {
        this.inspections = inspections;
        this.changes = changes;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String change) {
        var read = read(id, change);
        return page(id, read.value(), new ConfirmForm(read.etag(), ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> confirm(String id, String change, @BeanParam ConfirmForm form) {
        var errors = Errors.none().requireText(form.reason(), "reason", "Enter what you confirm");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, read(id, change).value(), form, errors));
        }
        try {
            var confirmed = changes.confirm(id, change, form.version(), new Confirm(Typed.text(form.reason())));
            flash.done("The change was confirmed.");
            return Answers.goTo("/inspections/" + id + "/differences#" + PartLink.anchor(confirmed.part()));
        } catch (ServiceProblem refused) {
            return refused(id, read(id, change), form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String id, Versioned<Change> now, ConfirmForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(id, now.value(), form, Refusal.errors(refused)));
        }
        var errors = Errors.none().add("reason", "Somebody else changed this. Read it as it is now, then decide again");
        return Answers.again(page(id, now.value(), new ConfirmForm(now.etag(), form.reason()), errors));
    }

    private TemplateInstance page(String id, Change change, ConfirmForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("Differences", "/inspections/" + id + "/differences");
        return new confirmation(inspection, change, form, errors, Trail.of(inspection, all));
    }

    private Versioned<Change> read(String id, String change) {
        return Versioned.of(changes.change(id, change));
    }
}
