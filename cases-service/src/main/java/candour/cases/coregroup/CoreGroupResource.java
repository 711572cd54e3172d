package candour.cases.coregroup;

import candour.cases.person.PersonId;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
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

/** Core groups over HTTP; who may know of none of the children is told that nothing is there. */
@Path("/core-groups")
@Tag(name = "core groups", description = "Meetings of core groups, recorded once for a sibling group")
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
class CoreGroupResource {

    private final CoreGroups groups;
    private final RequestKeys keys;

    CoreGroupResource(CoreGroups groups, RequestKeys keys) {
        this.groups = groups;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The core groups about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<CoreGroupView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(groups.list(child, request), request.limit, groups::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record that a core group met; the first one makes the outline a plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CoreGroupView.class)))
    public Response record(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordCoreGroup said) {
        var made = groups.record(said, keys.of(key, said));
        return answer(Response.created(URI.create("/core-groups/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One core group, with the plans of the children you may know of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoreGroupView.class)))
    public Response get(@PathParam("id") CoreGroupId id) {
        return answer(Response.ok(), groups.read(id));
    }

    private Response answer(Response.ResponseBuilder builder, CoreGroup record) {
        return builder.entity(groups.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
