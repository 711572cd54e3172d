package candour.cases.plan;

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

/** Plans over HTTP. A child protection plan is not made here: a conference makes it. */
@Path("/plans")
@Tag(name = "plans", description = "Family help plans, plans for children in need, child protection plans")
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
class PlanResource {

    private final Plans plans;
    private final PlanTelling telling;
    private final RequestKeys keys;

    PlanResource(Plans plans, PlanTelling telling, RequestKeys keys) {
        this.plans = plans;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The plans for children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<PlanView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(plans.list(child, request), request.limit, telling::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "Begin a plan for a child in need or a family help plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response start(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid StartPlan said) {
        var made = plans.start(said, keys.of(key, said));
        return answer(Response.created(URI.create("/plans/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One plan: its categories, its reviews, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") PlanId id) {
        return answer(Response.ok(), plans.read(id));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "Record a review of a plan that is no protection plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response review(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPlan said) {
        return answer(Response.ok(), plans.review(id, read, said));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "End a plan that is no protection plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response end(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPlan said) {
        return answer(Response.ok(), plans.end(id, SupportPlanStep.END, read, said));
    }

    @POST
    @Path("{id}/adulthood")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "End a protection plan: the child turned 18")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response turn18(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPlan said) {
        return answer(Response.ok(), plans.turn18(id, read, said));
    }

    @POST
    @Path("{id}/death")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "End a protection plan: the child died")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response death(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPlan said) {
        return answer(Response.ok(), plans.end(id, ProtectionPlanStep.DEATH, read, said));
    }

    @POST
    @Path("{id}/move")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "End a protection plan: the receiving authority held its conference")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response move(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordMove said) {
        return answer(Response.ok(), plans.move(id, read, said));
    }

    @POST
    @Path("{id}/becoming-looked-after")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "End a protection plan: the child is looked after")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response lookedAfter(
            @PathParam("id") PlanId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPlan said) {
        return answer(Response.ok(), plans.end(id, ProtectionPlanStep.BECOMING_LOOKED_AFTER, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Plan record) {
        return builder.entity(telling.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
