package candour.cases.sharing;

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

/** Decisions to share over HTTP. */
@Path("/sharing-decisions")
@Tag(name = "sharing", description = "Decisions to share information about a child, and refusals with their reason")
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
class SharingDecisionResource {

    private final SharingDecisions decisions;
    private final RequestKeys keys;
    private final CurrentActor current;

    SharingDecisionResource(SharingDecisions decisions, RequestKeys keys, CurrentActor current) {
        this.decisions = decisions;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Decisions about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<SharingDecisionView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                decisions.list(child, request),
                request.limit,
                one -> SharingDecisionView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record a decision to share, or not to")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SharingDecisionView.class)))
    public Response decide(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid DecideSharing said) {
        var made = decisions.decide(said, keys.of(key, said));
        return answer(Response.created(URI.create("/sharing-decisions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SharingDecisionView.class)))
    public Response get(@PathParam("id") SharingDecisionId id) {
        return answer(Response.ok(), decisions.read(id));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Look again, and still not share")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SharingDecisionView.class)))
    public Response review(
            @PathParam("id") SharingDecisionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ReviewSharing said) {
        return answer(Response.ok(), decisions.review(id, SharingDecisionStep.REVIEW, read, said));
    }

    @POST
    @Path("{id}/sharing-after-review")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Share after all")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SharingDecisionView.class)))
    public Response share(
            @PathParam("id") SharingDecisionId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ReviewSharing said) {
        return answer(Response.ok(), decisions.review(id, SharingDecisionStep.SHARING_AFTER_REVIEW, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, SharingDecision one) {
        return builder.entity(SharingDecisionView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
