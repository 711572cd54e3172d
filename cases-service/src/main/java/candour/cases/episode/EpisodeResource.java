package candour.cases.episode;

import candour.conventions.IfMatch;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Episodes over HTTP. Nothing makes one here: a decision on a referral does. */
@Path("/episodes/{id}")
@Tag(name = "episodes", description = "Spells of work with a child, from a referral that is acted on to closure")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair", "director"})
class EpisodeResource {

    private final EpisodeAccess access;
    private final EndEpisodes ending;

    EpisodeResource(EpisodeAccess access, EndEpisodes ending) {
        this.access = access;
        this.ending = ending;
    }

    @GET
    @Operation(summary = "One episode, and what keeps it open")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EpisodeView.class)))
    public Response get(@PathParam("id") EpisodeId id) {
        return answer(access.read(id));
    }

    @POST
    @Path("closure")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Close the episode",
            description = "409 names everything that keeps it open, a rule of the census by its number.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EpisodeView.class)))
    public Response close(
            @PathParam("id") EpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid CloseEpisode said) {
        return answer(ending.close(id, read, said));
    }

    @POST
    @Path("overridden-closure")
    @RolesAllowed("director")
    @Operation(
            summary = "Close the episode although something is open",
            description =
                    "What is overridden stays on record with the reason. A rule of the census is not overridden (409).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EpisodeView.class)))
    public Response override(
            @PathParam("id") EpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OverrideClosure said) {
        return answer(ending.override(id, read, said));
    }

    @POST
    @Path("primary-need")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record what the child needs services for above all, as it is known now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EpisodeView.class)))
    public Response need(
            @PathParam("id") EpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordPrimaryNeed said) {
        return answer(ending.need(id, read, said));
    }

    private Response answer(Episode episode) {
        return Response.ok(ending.view(episode))
                .tag(Long.toString(episode.version()))
                .build();
    }
}
