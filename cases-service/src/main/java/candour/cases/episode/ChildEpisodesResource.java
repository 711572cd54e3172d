package candour.cases.episode;

import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The episodes of one child over HTTP. */
@Path("/children/{child}/episodes")
@Tag(name = "episodes")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class ChildEpisodesResource {

    private final CaseAccess access;
    private final Episodes episodes;
    private final EndEpisodes ending;

    ChildEpisodesResource(CaseAccess access, Episodes episodes, EndEpisodes ending) {
        this.access = access;
        this.episodes = episodes;
        this.ending = ending;
    }

    @GET
    @Operation(summary = "Every episode of the child, oldest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EpisodeView.All.class)))
    public EpisodeView.All list(@PathParam("child") PersonId child) {
        var known = access.readChild(child);
        return new EpisodeView.All(
                episodes.of(known.authority(), child).stream().map(ending::view).toList());
    }
}
