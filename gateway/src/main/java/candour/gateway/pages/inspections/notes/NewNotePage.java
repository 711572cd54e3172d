package candour.gateway.pages.inspections.notes;

import candour.gateway.Time;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.NotesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
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

/** Begins an evidence note; its words are written on the next page, where they save themselves. */
@Path("/inspections/{id}/notes/new")
@Authenticated
@RunOnVirtualThread
class NewNotePage {

    private static final List<Choice> KINDS = List.of(
            Choice.of("INTERVIEW", "Interview"),
            Choice.of("OBSERVATION", "Practice observed"),
            Choice.of("DOCUMENT", "Document"),
            Choice.of("CASE_FILE", "Case file"),
            Choice.of("DATA", "Data"),
            Choice.of("MEETING", "Meeting"));

    @CheckedTemplate(basePath = "inspections/notes")
    record newNote(Inspection inspection, FactsForm form, List<Choice> kinds, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final NotesClient client;
    private final RequestKey keys;
    private final Time time;

    NewNotePage(@RestClient InspectionsClient inspections, @RestClient NotesClient client, RequestKey keys, Time time) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.time = time;
    }

    @GET
    public TemplateInstance ask(String id) {
        return page(id, FactsForm.at(time.now(), keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> begin(String id, @BeanParam FactsForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            var begun = client.begin(id, form.key(), form.facts());
            return Answers.goTo("/inspections/" + id + "/notes/" + begun.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, FactsForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var all = new Crumb("Evidence notes", "/inspections/" + id + "/notes");
        return new newNote(inspection, form, KINDS, errors, Trail.of(inspection, all));
    }
}
