package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Parts;
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

/** Records a contact from anyone who is not the inspected body: on record for everybody, a cause for nothing. */
@Path("/inspections/{id}/contacts/new")
@Authenticated
@RunOnVirtualThread
class NewContactPage {

    private static final List<Choice> CHANNELS = List.of(
            Choice.of("LETTER", "Letter"),
            Choice.of("EMAIL", "Email"),
            Choice.of("TELEPHONE", "Telephone"),
            Choice.of("MEETING", "Meeting"),
            Choice.of("PRESS", "Press"),
            Choice.of("OTHER", "Other"));

    private static final List<Choice> KINDS = List.of(
            Choice.of("DEPARTMENT", "A government department"),
            Choice.of("MINISTER", "A minister or a minister's office"),
            Choice.of("PRESS", "The press"),
            Choice.of("COUNCILLOR", "A councillor"),
            Choice.of("COUNCIL", "A council, other than through its director"),
            Choice.of("PARTNER", "A partner agency"),
            Choice.of("OTHER", "Somebody else"));
    private static final List<Choice> DIRECTIONS =
            List.of(Choice.of("SOFTER", "Softer"), Choice.of("HARDER", "Harder"), Choice.of("NEUTRAL", "Neither"));

    @CheckedTemplate(basePath = "inspections/contacts")
    record newContact(
            Inspection inspection,
            ContactForm form,
            List<Choice> kinds,
            List<Choice> channels,
            List<Choice> directions,
            List<Choice> parts,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final ChangesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewContactPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient ChangesClient client,
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
        return page(id, ContactForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam ContactForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            client.contact(id, form.key(), form.said());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
        flash.done("The contact is on record.");
        return Answers.goTo("/inspections/" + id + "/contacts");
    }

    private TemplateInstance page(String id, ContactForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("External contacts", "/inspections/" + id + "/contacts");
        var parts = Parts.of(reports.get(id, null).getEntity());
        return new newContact(inspection, form, KINDS, CHANNELS, DIRECTIONS, parts, errors, Trail.of(inspection, all));
    }
}
