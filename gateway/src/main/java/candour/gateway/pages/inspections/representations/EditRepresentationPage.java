package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Clash;
import candour.gateway.pages.inspections.Refusal;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes a draft representation; on a conflict both versions are shown, and nobody's words are overwritten unseen. */
@Path("/inspections/{id}/representations/{rid}/edit")
@Authenticated
@RunOnVirtualThread
class EditRepresentationPage {

    @CheckedTemplate(basePath = "inspections/representations")
    record editRepresentation(
            Context at, WordsForm form, List<Choice> categories, List<Clash> clashes, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    /** What a script that saves in the background gets back: the version to send next time. */
    record Saved(String version) {}

    private final Contexts contexts;
    private final RepresentationsClient client;
    private final Categories categories;
    private final Flash flash;

    EditRepresentationPage(
            Contexts contexts, @RestClient RepresentationsClient client, Categories categories, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.categories = categories;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String rid) {
        var at = contexts.of(id, rid);
        return page(at, WordsForm.of(at.read()), List.of(), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String rid, @BeanParam WordsForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(id, rid), form, List.of(), errors));
        }
        try {
            client.write(rid, form.version(), form.words());
        } catch (ServiceProblem refused) {
            return refused(contexts.of(id, rid), form, refused);
        }
        flash.done("Your representation was saved as a draft. It is not submitted yet.");
        return Answers.goTo("/inspections/" + id + "/representations/" + rid);
    }

    /** The same as saving, for a script; its refusals are problem documents. */
    @POST
    @Path("background")
    @Produces(MediaType.APPLICATION_JSON)
    public Saved saveInBackground(String id, String rid, @BeanParam WordsForm form) {
        return new Saved(
                Versioned.of(client.write(rid, form.version(), form.words())).etag());
    }

    private RestResponse<TemplateInstance> refused(Context now, WordsForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(now, form, List.of(), Refusal.errors(refused)));
        }
        var errors = Errors.none().add("whatIsWrong", "Somebody else saved this representation while you were writing");
        return Answers.again(
                page(now, form.against(now.version()), form.clashes(now.one(), categories.choices()), errors));
    }

    private TemplateInstance page(Context at, WordsForm form, List<Clash> clashes, Errors errors) {
        return new editRepresentation(at, form, categories.choices(), clashes, errors, at.below());
    }
}
