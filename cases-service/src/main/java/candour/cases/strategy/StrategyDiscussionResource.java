package candour.cases.strategy;

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

/** Strategy discussions over HTTP; who may know of none of the children is told that nothing is there. */
@Path("/strategy-discussions")
@Tag(
        name = "strategy discussions",
        description = "Strategy discussions about children, recorded once for a sibling group")
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
class StrategyDiscussionResource {

    private final StrategyDiscussions discussions;
    private final StrategyTelling telling;
    private final RequestKeys keys;

    StrategyDiscussionResource(StrategyDiscussions discussions, StrategyTelling telling, RequestKeys keys) {
        this.discussions = discussions;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The strategy discussions about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<StrategyDiscussionView> list(
            @QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(discussions.list(child, request), request.limit, telling::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Call a strategy discussion about one child or a sibling group")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response call(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid CallStrategyDiscussion said) {
        var made = discussions.call(said, keys.of(key, said));
        return answer(Response.created(URI.create("/strategy-discussions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One strategy discussion, with the children you may know of")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response get(@PathParam("id") StrategyDiscussionId id) {
        return answer(Response.ok(), discussions.read(id));
    }

    @POST
    @Path("{id}/meeting")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that it was held: with social care, police and health, or why it could not wait")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response hold(
            @PathParam("id") StrategyDiscussionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid HoldStrategyDiscussion said) {
        return answer(Response.ok(), discussions.hold(id, read, said));
    }

    @POST
    @Path("{id}/joint-enquiry")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide: joint section 47 enquiry; opens one for each child, or continues it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response joint(
            @PathParam("id") StrategyDiscussionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideOnEnquiry said) {
        return answer(Response.ok(), discussions.decide(id, StrategyDiscussionStep.JOINT_ENQUIRY, read, said));
    }

    @POST
    @Path("{id}/single-agency-enquiry")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide: single agency section 47 enquiry; likewise")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response single(
            @PathParam("id") StrategyDiscussionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideOnEnquiry said) {
        return answer(Response.ok(), discussions.decide(id, StrategyDiscussionStep.SINGLE_AGENCY_ENQUIRY, read, said));
    }

    @POST
    @Path("{id}/no-enquiry")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide: no section 47 enquiry")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response none(
            @PathParam("id") StrategyDiscussionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideOnEnquiry said) {
        return answer(Response.ok(), discussions.decide(id, StrategyDiscussionStep.NO_ENQUIRY, read, said));
    }

    @POST
    @Path("{id}/immediate-protection")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide: protect the children now; section 47 enquiries begin with it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StrategyDiscussionView.class)))
    public Response protect(
            @PathParam("id") StrategyDiscussionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideOnEnquiry said) {
        return answer(Response.ok(), discussions.decide(id, StrategyDiscussionStep.IMMEDIATE_PROTECTION, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, StrategyDiscussion record) {
        return builder.entity(telling.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
