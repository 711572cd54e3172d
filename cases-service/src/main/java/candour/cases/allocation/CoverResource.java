package candour.cases.allocation;

import candour.conventions.IfMatch;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Cover and handover over HTTP. */
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
class CoverResource {

    private final Allocations allocations;
    private final AllocationTelling telling;

    CoverResource(Allocations allocations, AllocationTelling telling) {
        this.allocations = allocations;
        this.telling = telling;
    }

    @POST
    @Path("{id}/cover")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Arrange cover while the worker is away")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response cover(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OfferToWorker said) {
        return answer(
                Response.ok(), allocations.take(id, AllocationStep.COVER, read, said, (it, at) -> it.cover(said, at)));
    }

    @POST
    @Path("{id}/cover-lost")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Record that the cover has ended")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response loseCover(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OnDay said) {
        return answer(
                Response.ok(),
                allocations.take(
                        id,
                        AllocationStep.COVER_LOST,
                        read,
                        said,
                        (it, at) -> it.uncovered(AllocationStep.COVER_LOST, said.on(), said.reason(), at)));
    }

    @POST
    @Path("{id}/handover")
    @RolesAllowed({"team-manager"})
    @Operation(
            summary = "Hand the child over to another worker",
            description = "Answers with the allocation that is offered to the next worker, and its summary.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response handOver(
            @PathParam("id") AllocationId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OfferToWorker said) {
        return answer(Response.ok(), allocations.handOver(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Allocation allocation) {
        return builder.entity(telling.view(allocation))
                .tag(Long.toString(allocation.version()))
                .build();
    }
}
