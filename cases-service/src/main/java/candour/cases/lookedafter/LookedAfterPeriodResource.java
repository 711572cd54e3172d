package candour.cases.lookedafter;

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

/** Periods in which children are looked after, over HTTP. */
@Path("/looked-after-periods")
@Tag(name = "looked after", description = "Children who are looked after: placements, reviews, visits")
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
class LookedAfterPeriodResource {

    private final LookedAfterPeriods periods;
    private final RequestKeys keys;
    private final CurrentActor current;

    LookedAfterPeriodResource(LookedAfterPeriods periods, RequestKeys keys, CurrentActor current) {
        this.periods = periods;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Periods of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<LookedAfterPeriodView> list(
            @QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                periods.list(child, request),
                request.limit,
                one -> LookedAfterPeriodView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that a child became looked after")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = LookedAfterPeriodView.class)))
    public Response begin(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid BeginPeriod said) {
        var made = periods.begin(said, keys.of(key, said));
        return answer(Response.created(URI.create("/looked-after-periods/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One period, with its placements and reviews")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LookedAfterPeriodView.class)))
    public Response get(@PathParam("id") LookedAfterPeriodId id) {
        return answer(Response.ok(), periods.read(id));
    }

    @POST
    @Path("{id}/placement")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record a new placement")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LookedAfterPeriodView.class)))
    public Response place(
            @PathParam("id") LookedAfterPeriodId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid Placement said) {
        return answer(Response.ok(), periods.place(id, read, said));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record a review")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LookedAfterPeriodView.class)))
    public Response review(
            @PathParam("id") LookedAfterPeriodId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid CareReview said) {
        return answer(Response.ok(), periods.review(id, read, said));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record the end")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LookedAfterPeriodView.class)))
    public Response end(
            @PathParam("id") LookedAfterPeriodId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndPeriod said) {
        return answer(Response.ok(), periods.end(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, LookedAfterPeriod one) {
        return builder.entity(LookedAfterPeriodView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
