package candour.cases.supervision;

import candour.cases.person.PersonId;
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

/** Supervision over HTTP. */
@Path("/supervisions")
@Tag(name = "supervision", description = "Supervision of workers, with the decisions on each child")
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
class SupervisionResource {

    private final Supervisions supervisions;
    private final RequestKeys keys;

    SupervisionResource(Supervisions supervisions, RequestKeys keys) {
        this.supervisions = supervisions;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "Supervision about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<SupervisionView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(
                supervisions.list(child, request), request.limit, supervisions::view, one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Record supervision with its decisions")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SupervisionView.class)))
    public Response record(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordSupervision said) {
        var made = supervisions.record(said, keys.of(key, said));
        return answer(Response.created(URI.create("/supervisions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One supervision, with the decisions on the children you may know of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupervisionView.class)))
    public Response get(@PathParam("id") SupervisionId id) {
        return answer(Response.ok(), supervisions.read(id));
    }

    @POST
    @Path("{id}/decision-done")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that a decision was carried out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupervisionView.class)))
    public Response carriedOut(
            @PathParam("id") SupervisionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecisionDone said) {
        return answer(Response.ok(), supervisions.carriedOut(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Supervision one) {
        return builder.entity(supervisions.view(one))
                .tag(Long.toString(one.version()))
                .build();
    }
}
