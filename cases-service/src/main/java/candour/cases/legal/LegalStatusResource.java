package candour.cases.legal;

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

/** Legal statuses over HTTP. */
@Path("/legal-statuses")
@Tag(name = "legal", description = "Legal statuses and pre-proceedings")
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
class LegalStatusResource {

    private final LegalStatuses statuses;
    private final RequestKeys keys;
    private final CurrentActor current;

    LegalStatusResource(LegalStatuses statuses, RequestKeys keys, CurrentActor current) {
        this.statuses = statuses;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Legal statuses of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<LegalStatusView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                statuses.list(child, request),
                request.limit,
                one -> LegalStatusView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record a legal status")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LegalStatusView.class)))
    public Response begin(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordStatus said) {
        var made = statuses.begin(said, keys.of(key, said));
        return answer(Response.created(URI.create("/legal-statuses/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One legal status")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LegalStatusView.class)))
    public Response get(@PathParam("id") LegalStatusId id) {
        return answer(Response.ok(), statuses.read(id));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record its end")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LegalStatusView.class)))
    public Response end(
            @PathParam("id") LegalStatusId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), statuses.end(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, LegalStatus one) {
        return builder.entity(LegalStatusView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
