package candour.cases.emergency;

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

/** Emergency actions over HTTP. */
@Path("/emergency-actions")
@Tag(name = "emergency actions", description = "Police protection and emergency protection orders, to the minute")
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
class EmergencyActionResource {

    private final EmergencyActions actions;
    private final RequestKeys keys;
    private final CurrentActor current;

    EmergencyActionResource(EmergencyActions actions, RequestKeys keys, CurrentActor current) {
        this.actions = actions;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Emergency actions for children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<EmergencyActionView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                actions.list(child, request),
                request.limit,
                one -> EmergencyActionView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @Path("police-protection")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that the police took a child into protection")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response takenByPolice(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid TakeIntoProtection said) {
        var made = actions.takenByPolice(said, keys.of(key, said));
        return answer(Response.created(URI.create("/emergency-actions/" + made.id())), made);
    }

    @POST
    @Path("orders")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record an emergency protection order")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response ordered(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordOrder said) {
        var made = actions.ordered(said, keys.of(key, said));
        return answer(Response.created(URI.create("/emergency-actions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One emergency action")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response get(@PathParam("id") EmergencyActionId id) {
        return answer(Response.ok(), actions.read(id));
    }

    @POST
    @Path("{id}/order-after-police-protection")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the order that follows police protection")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response orderedAfter(
            @PathParam("id") EmergencyActionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OrderMade said) {
        return answer(Response.ok(), actions.orderedAfter(id, read, said));
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the one extension of the order")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response extend(
            @PathParam("id") EmergencyActionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ExtendOrder said) {
        return answer(Response.ok(), actions.extend(id, read, said));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the end")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyActionView.class)))
    public Response end(
            @PathParam("id") EmergencyActionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndAction said) {
        return answer(Response.ok(), actions.end(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, EmergencyAction one) {
        return builder.entity(EmergencyActionView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
