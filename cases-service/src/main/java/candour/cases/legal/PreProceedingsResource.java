package candour.cases.legal;

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

/** Pre-proceedings over HTTP. */
@Path("/pre-proceedings")
@Tag(name = "legal", description = "Legal statuses and pre-proceedings")
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
class PreProceedingsResource {

    private final PreProceedingsRecords records;
    private final RequestKeys keys;
    private final CurrentActor current;

    PreProceedingsResource(PreProceedingsRecords records, RequestKeys keys, CurrentActor current) {
        this.records = records;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Pre-proceedings of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<PreProceedingsView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                records.list(child, request),
                request.limit,
                one -> PreProceedingsView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Begin pre-proceedings")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response begin(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid BeginPreProceedings said) {
        var made = records.begin(said, keys.of(key, said));
        return answer(Response.created(URI.create("/pre-proceedings/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Pre-proceedings, with the days that the census asks for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response get(@PathParam("id") PreProceedingsId id) {
        return answer(Response.ok(), records.read(id));
    }

    @POST
    @Path("{id}/letter")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the letter before proceedings")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response letter(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.LETTER, read, said));
    }

    @POST
    @Path("{id}/group-decision-offer")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the offer of family group decision-making")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response offer(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.GROUP_DECISION_OFFER, read, said));
    }

    @POST
    @Path("{id}/group-decision-meeting")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the family group meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response groupMeeting(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.GROUP_DECISION_MEETING, read, said));
    }

    @POST
    @Path("{id}/first-meeting")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the first meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response firstMeeting(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.FIRST_MEETING, read, said));
    }

    @POST
    @Path("{id}/review-meeting")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record a review meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response reviewMeeting(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.REVIEW_MEETING, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, PreProceedings one) {
        return builder.entity(PreProceedingsView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
