package candour.gateway.pages.inspections.notes;

import candour.gateway.inspections.NotesClient;
import candour.gateway.inspections.NotesClient.Bear;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Says what a note does to a finding, from the note's own page. */
@Path("/inspections/{id}/notes/{nid}/links")
@Authenticated
@RunOnVirtualThread
class LinkPage {

    private final NotesClient client;
    private final Flash flash;

    LinkPage(@RestClient NotesClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @POST
    public RestResponse<TemplateInstance> link(
            String id, String nid, @RestForm String part, @RestForm String bearing, @RestForm String version) {
        if (part == null || part.isEmpty() || bearing == null) {
            flash.notice("Choose a finding, and whether the note supports or contradicts it.");
        } else {
            link(nid, version, new Bear(part, bearing));
        }
        return Answers.goTo("/inspections/" + id + "/notes/" + nid + "#findings");
    }

    private void link(String nid, String version, Bear said) {
        try {
            client.link(nid, version, said);
            flash.done("NO_BEARING".equals(said.bearing()) ? "The link is taken back." : "The note is linked.");
        } catch (ServiceProblem refused) {
            flash.notice(
                    Refusal.isStale(refused)
                            ? "The note was changed meanwhile. Look at it and link it again."
                            : Refusal.errors(refused).all().getFirst().message() + ".");
        }
    }
}
