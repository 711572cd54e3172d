package candour.cases.visit;

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

/** Visits over HTTP; who may not know of one of the children is told that nothing is there. */
@Path("/visits")
@Tag(name = "visits", description = "Visits to children, recorded once for a sibling group")
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
class VisitResource {

    private final Visits visits;
    private final VisitTelling telling;
    private final RequestKeys keys;

    VisitResource(Visits visits, VisitTelling telling, RequestKeys keys) {
        this.visits = visits;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The visits to children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<VisitView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(visits.list(child, request), request.limit, telling::view, visit -> Cursor.of(visit.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Plan a visit to a child or a sibling group")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response plan(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid PlanVisit said) {
        var made = visits.plan(said, keys.of(key, said));
        return answer(Response.created(URI.create("/visits/" + made.id())), made);
    }

    @POST
    @Path("by-agencies")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Record shortly that another agency visited",
            description = "It counts for when anybody last saw the child; it does not meet a social worker's visit.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response byAgency(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid TellOfAgencyVisit said) {
        var made = visits.ofAgency(said, keys.of(key, said));
        return answer(Response.created(URI.create("/visits/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One visit, with the part of each child you may know of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response get(@PathParam("id") VisitId id) {
        return answer(Response.ok(), visits.read(id));
    }

    @POST
    @Path("{id}/seen")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Record the visit: a child was seen",
            description = "What is due stays due for each child who was not seen.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response seen(
            @PathParam("id") VisitId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordVisit said) {
        return answer(Response.ok(), visits.made(id, VisitStep.SEEN, read, said));
    }

    @POST
    @Path("{id}/not-seen")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the visit: no child was seen")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response notSeen(
            @PathParam("id") VisitId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordVisit said) {
        return answer(Response.ok(), visits.made(id, VisitStep.NOT_SEEN, read, said));
    }

    @POST
    @Path("{id}/no-access")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that the worker was not let in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response noAccess(
            @PathParam("id") VisitId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid FailVisit said) {
        return answer(
                Response.ok(),
                visits.take(id, VisitStep.NO_ACCESS, read, said, (visit, at) -> visit.noAccess(said, at)));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Call the visit off")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response cancel(
            @PathParam("id") VisitId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid CancelVisit said) {
        return answer(
                Response.ok(),
                visits.take(id, VisitStep.CANCELLATION, read, said, (visit, at) -> visit.cancel(said, at)));
    }

    private Response answer(Response.ResponseBuilder builder, Visit visit) {
        return builder.entity(telling.view(visit))
                .tag(Long.toString(visit.version()))
                .build();
    }
}
