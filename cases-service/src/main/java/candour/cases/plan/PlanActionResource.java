package candour.cases.plan;

import candour.conventions.ActingUser;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions of plans over HTTP. Another agency's or the family's action is not there for a partner. */
@Path("/plan-actions")
@Tag(name = "partner", description = "What a partner agency may use")
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
    "operator",
    "partner"
})
class PlanActionResource {

    private final PlanActions actions;
    private final RequestKeys keys;
    private final CurrentActor current;

    PlanActionResource(PlanActions actions, RequestKeys keys, CurrentActor current) {
        this.actions = actions;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "The actions of plans you need to know of, newest first; for a partner its own",
            description = "Overdue is asked of a day: past its last day then, and neither done nor given up.")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<PlanActionView> list(
            @Parameter(description = "Needed from a machine: the user it acts for") @HeaderParam(ActingUser.HEADER)
                    ActingUser user,
            @QueryParam("plan") PlanId plan,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam @Valid PageRequest request) {
        current.mayActFor(user);
        return Page.of(actions.list(plan, overdueOn, request), request.limit, actions::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "team-manager", "conference-chair"})
    @Tag(name = "plans")
    @Operation(summary = "Agree an action in a plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanActionView.class)))
    public Response agree(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid AgreeAction said) {
        var made = actions.agree(said, keys.of(key, said));
        return answer(Response.created(URI.create("/plan-actions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One action")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanActionView.class)))
    public Response get(
            @Parameter(description = "Needed from a machine: the user it acts for") @HeaderParam(ActingUser.HEADER)
                    ActingUser user,
            @PathParam("id") PlanActionId id) {
        current.mayActFor(user);
        return answer(Response.ok(), actions.read(id));
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({"social-worker", "team-manager", "partner"})
    @Operation(summary = "Record that it is done, with what shows it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanActionView.class)))
    public Response complete(
            @Parameter(description = "Needed from a machine: the user it acts for") @HeaderParam(ActingUser.HEADER)
                    ActingUser user,
            @PathParam("id") PlanActionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid FinishAction said) {
        current.mayActFor(user);
        return answer(Response.ok(), actions.finish(id, PlanActionStep.COMPLETION, read, said));
    }

    @POST
    @Path("{id}/failure")
    @RolesAllowed({"social-worker", "team-manager", "partner"})
    @Operation(summary = "Record that it is not done, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanActionView.class)))
    public Response fail(
            @Parameter(description = "Needed from a machine: the user it acts for") @HeaderParam(ActingUser.HEADER)
                    ActingUser user,
            @PathParam("id") PlanActionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid FinishAction said) {
        current.mayActFor(user);
        return answer(Response.ok(), actions.finish(id, PlanActionStep.FAILURE, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, PlanAction record) {
        return builder.entity(actions.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
