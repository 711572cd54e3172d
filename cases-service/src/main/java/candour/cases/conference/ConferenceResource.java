package candour.cases.conference;

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

/** Child protection conferences over HTTP; who may know of none of the children is told that nothing is there. */
@Path("/conferences")
@Tag(name = "conferences", description = "Child protection conferences, recorded once for a sibling group")
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
class ConferenceResource {

    private final Conferences conferences;
    private final HoldingConference holding;
    private final ConferenceTelling telling;
    private final RequestKeys keys;

    ConferenceResource(
            Conferences conferences, HoldingConference holding, ConferenceTelling telling, RequestKeys keys) {
        this.conferences = conferences;
        this.holding = holding;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The conferences about children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ConferenceView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(conferences.list(child, request), request.limit, telling::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Plan a conference about one child or a sibling group")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response plan(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid PlanConference said) {
        var made = conferences.plan(said, keys.of(key, said));
        return answer(Response.created(URI.create("/conferences/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conference, with what it decided about the children you may know of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response get(@PathParam("id") ConferenceId id) {
        return answer(Response.ok(), conferences.read(id));
    }

    @POST
    @Path("{id}/postponement")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "Put it on another day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response postpone(
            @PathParam("id") ConferenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid PostponeConference said) {
        return answer(Response.ok(), conferences.postpone(id, read, said));
    }

    @POST
    @Path("{id}/meeting")
    @RolesAllowed({"conference-chair"})
    @Operation(
            summary = "Record it as held, and what it decided about each child",
            description = "Quorate with social care and two other agencies. Plans begin, go on and end by it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response hold(
            @PathParam("id") ConferenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid HoldConference said) {
        return answer(Response.ok(), holding.hold(id, read, said));
    }

    @POST
    @Path("{id}/inquorate-meeting")
    @RolesAllowed({"conference-chair"})
    @Operation(summary = "Record it as not quorate: what is due stays due")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response inquorate(
            @PathParam("id") ConferenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndConference said) {
        return answer(Response.ok(), conferences.end(id, ConferenceStep.INQUORATE_MEETING, read, said));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({"team-manager", "conference-chair"})
    @Operation(summary = "Cancel it: what is due stays due")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response cancel(
            @PathParam("id") ConferenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndConference said) {
        return answer(Response.ok(), conferences.end(id, ConferenceStep.CANCELLATION, read, said));
    }

    @POST
    @Path("{id}/minutes")
    @RolesAllowed({"conference-chair"})
    @Operation(summary = "Record the minutes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response minute(
            @PathParam("id") ConferenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordMinutes said) {
        return answer(Response.ok(), conferences.minute(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Conference record) {
        return builder.entity(telling.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
