package candour.cases.disagreement;

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

/** Disagreements over HTTP. */
@Path("/disagreements")
@Tag(name = "disagreements", description = "Disagreements between professionals, stage by stage")
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
class DisagreementResource {

    private final Disagreements disagreements;
    private final RequestKeys keys;

    DisagreementResource(Disagreements disagreements, RequestKeys keys) {
        this.disagreements = disagreements;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "Disagreements about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<DisagreementView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(
                disagreements.list(child, request), request.limit, disagreements::view, one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Raise a disagreement")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response raise(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RaiseDisagreement said) {
        var made = disagreements.raise(said, keys.of(key, said));
        return answer(Response.created(URI.create("/disagreements/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One disagreement, with its stages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response get(@PathParam("id") DisagreementId id) {
        return answer(Response.ok(), disagreements.read(id));
    }

    @POST
    @Path("{id}/response")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Respond at this stage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response respond(
            @PathParam("id") DisagreementId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DisagreementFacts said) {
        return answer(Response.ok(), disagreements.take(id, DisagreementStep.RESPONSE, read, said));
    }

    @POST
    @Path("{id}/escalation-to-stage-2")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Escalate to team managers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response escalateToManagers(
            @PathParam("id") DisagreementId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DisagreementFacts said) {
        return answer(Response.ok(), disagreements.take(id, DisagreementStep.ESCALATION_TO_STAGE_2, read, said));
    }

    @POST
    @Path("{id}/escalation-to-stage-3")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Escalate to senior managers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response escalateToSeniors(
            @PathParam("id") DisagreementId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DisagreementFacts said) {
        return answer(Response.ok(), disagreements.take(id, DisagreementStep.ESCALATION_TO_STAGE_3, read, said));
    }

    @POST
    @Path("{id}/escalation-to-panel")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Bring before the safeguarding partners")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response escalateToPanel(
            @PathParam("id") DisagreementId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DisagreementFacts said) {
        return answer(Response.ok(), disagreements.take(id, DisagreementStep.ESCALATION_TO_PANEL, read, said));
    }

    @POST
    @Path("{id}/resolution")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record the resolution")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisagreementView.class)))
    public Response resolve(
            @PathParam("id") DisagreementId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DisagreementFacts said) {
        return answer(Response.ok(), disagreements.take(id, DisagreementStep.RESOLUTION, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Disagreement one) {
        return builder.entity(disagreements.view(one))
                .tag(Long.toString(one.version()))
                .build();
    }
}
