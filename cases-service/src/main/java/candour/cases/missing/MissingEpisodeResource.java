package candour.cases.missing;

import candour.cases.person.PersonId;
import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Missing episodes over HTTP. */
@Path("/missing-episodes")
@Tag(name = "missing", description = "Missing children, until they were heard")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({
    "inspector",
    "lead-inspector",
    "moderator",
    "director",
    "officer",
    "scrutiny-member",
    "executive-member",
    "adviser",
    "social-worker",
    "team-manager",
    "conference-chair",
    "duty-worker",
    "board-officer",
    "review-author",
    "panel-member",
    "safety-approver",
    "governance",
    "operator"
})
class MissingEpisodeResource {

    private final MissingEpisodes episodes;
    private final RequestKeys keys;
    private final CurrentActor current;

    MissingEpisodeResource(MissingEpisodes episodes, RequestKeys keys, CurrentActor current) {
        this.episodes = episodes;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Missing episodes of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<MissingEpisodeView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                episodes.list(child, request),
                request.limit,
                one -> MissingEpisodeView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record that a child is missing")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response report(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid ReportMissing said) {
        var made = episodes.report(said, keys.of(key, said));
        return answer(Response.created(URI.create("/missing-episodes/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One missing episode")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response get(@PathParam("id") MissingEpisodeId id) {
        return answer(Response.ok(), episodes.read(id));
    }

    @POST
    @Path("{id}/finding")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record that the child was found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response found(
            @PathParam("id") MissingEpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid FindChild said) {
        return answer(Response.ok(), episodes.found(id, read, said));
    }

    @POST
    @Path("{id}/return-interview")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record the return interview")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response heard(
            @PathParam("id") MissingEpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid HearChild said) {
        return answer(Response.ok(), episodes.heard(id, MissingEpisodeStep.RETURN_INTERVIEW, read, said));
    }

    @POST
    @Path("{id}/interview-declined")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record that there was no interview")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response declined(
            @PathParam("id") MissingEpisodeId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid HearChild said) {
        return answer(Response.ok(), episodes.heard(id, MissingEpisodeStep.INTERVIEW_DECLINED, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, MissingEpisode one) {
        return builder.entity(MissingEpisodeView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
