package candour.gateway.pages.inspections.notes;

import candour.gateway.Time;
import candour.gateway.inspections.Note;
import candour.gateway.inspections.NotesClient;
import candour.gateway.inspections.NotesClient.Keep;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Clash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
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
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** One evidence note: its words, which save themselves, its versions, and the findings it bears on. */
@Path("/inspections/{id}/notes/{nid}")
@Authenticated
@RunOnVirtualThread
class NotePage {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    @CheckedTemplate(basePath = "inspections/notes")
    record note(NoteContext at, DraftForm form, List<Clash> clashes, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    /** What a script gets back once the words are on the service's disk. */
    record Acknowledged(long sequence, String at, boolean late, int others) {}

    private final NoteContexts contexts;
    private final NotesClient client;
    private final Flash flash;

    NotePage(NoteContexts contexts, @RestClient NotesClient client, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String nid) {
        var at = contexts.of(id, nid);
        return page(at, at.form(), Errors.none());
    }

    /** Saves the words, and keeps them as a version where that was asked; what is saved stays saved in any case. */
    @POST
    public RestResponse<TemplateInstance> save(String id, String nid, @BeanParam DraftForm form) {
        try {
            client.save(nid, form.batch());
        } catch (ServiceProblem refused) {
            var at = contexts.of(id, nid);
            return Answers.again(page(at, form.afresh(at.form().session()), Refusal.errors(refused)));
        }
        if (form.keeps()) {
            keep(nid, form);
        } else {
            flash.done("The note is saved. It becomes evidence when you keep it.");
        }
        return Answers.goTo("/inspections/" + id + "/notes/" + nid);
    }

    /** The same as saving, for a script; its refusals are problem documents. */
    @POST
    @Path("drafts")
    @Produces(MediaType.APPLICATION_JSON)
    public Acknowledged saveInBackground(String id, String nid, @BeanParam DraftForm form) {
        var saved = client.save(nid, form.batch());
        var london = SECONDS.format(saved.savedAt().atZone(Time.LONDON));
        return new Acknowledged(saved.sequence(), london, saved.late(), saved.others());
    }

    private void keep(String nid, DraftForm form) {
        try {
            var kept = client.keep(nid, form.version(), new Keep(form.place()));
            flash.done("Version %d is kept. It will never change."
                    .formatted(kept.versions().size()));
        } catch (ServiceProblem refused) {
            if (Refusal.isStale(refused)) {
                flash.notice("Your words are saved. The note was changed meanwhile: look at it and keep it again.");
            } else {
                var why = Refusal.errors(refused).all().getFirst().message();
                flash.notice("Your words are saved, but not kept as a version. " + why + ".");
            }
        }
    }

    private static TemplateInstance page(NoteContext at, DraftForm form, Errors errors) {
        return new note(at, form, clashes(at.one(), form), errors, at.crumbs());
    }

    /** The words in the box beside those of each other window. */
    private static List<Clash> clashes(Note one, DraftForm form) {
        return one.heads().stream()
                .filter(head -> !head.place().equals(form.basedOn()))
                .map(head -> new Clash("text", NoteContext.when(head), form.text(), head.text()))
                .filter(Clash::isReal)
                .toList();
    }
}
