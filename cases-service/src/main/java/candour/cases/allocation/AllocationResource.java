package candour.cases.allocation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Allocations over HTTP; who may not know of the child is told that nothing is there. */
@Path("/allocations")
@Tag(name = "allocations", description = "Whose case a child is: the queue, offers, cover, handover")
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
class AllocationResource {

    private final Allocations allocations;
    private final AllocationTelling telling;
    private final RequestKeys keys;

    AllocationResource(Allocations allocations, AllocationTelling telling, RequestKeys keys) {
        this.allocations = allocations;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(
            summary = "Allocations, newest first",
            description = "state=UNALLOCATED is the queue; state=ABSENT_UNCOVERED are the children without anybody.")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<AllocationView> list(@BeanParam AllocationFilter filter, @BeanParam @Valid PageRequest request) {
        return Page.of(allocations.list(filter, request), request.limit, telling::view, one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Put a child on the unallocated queue")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response queue(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid QueueChild said) {
        var made = allocations.queue(said, keys.of(key, said));
        return answer(Response.created(URI.create("/allocations/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One allocation, with the summary of its handover")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response get(@PathParam("id") AllocationId id) {
        return answer(Response.ok(), allocations.read(id));
    }

    @POST
    @Path("{id}/offer")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Ask a worker to take the child on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response offer(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OfferToWorker said) {
        return answer(
                Response.ok(), allocations.take(id, AllocationStep.OFFER, read, said, (it, at) -> it.offer(said, at)));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Take the child on",
            description = "For the worker who was asked. After a handover the worker before is relieved by it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response accept(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OnDay said) {
        return answer(Response.ok(), allocations.accept(id, read, said));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Say why you do not take the child on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response refuse(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OnDay said) {
        return answer(Response.ok(), allocations.refuse(id, read, said));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "End the allocation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response end(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OnDay said) {
        return answer(
                Response.ok(),
                allocations.take(
                        id,
                        AllocationStep.END,
                        read,
                        said,
                        (it, at) -> it.end(AllocationStep.END, said.on(), said.reason(), at)));
    }

    private Response answer(Response.ResponseBuilder builder, Allocation allocation) {
        return builder.entity(telling.view(allocation))
                .tag(Long.toString(allocation.version()))
                .build();
    }
}
