package candour.cases.health;

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

/** Health attendances over HTTP. */
@Path("/health-attendances")
@Tag(name = "health", description = "Attendances in health care, and children who were not brought")
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
class HealthAttendanceResource {

    private final HealthAttendances attendances;
    private final RequestKeys keys;
    private final CurrentActor current;

    HealthAttendanceResource(HealthAttendances attendances, RequestKeys keys, CurrentActor current) {
        this.attendances = attendances;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Attendances of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<HealthAttendanceView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                attendances.list(child, request),
                request.limit,
                one -> HealthAttendanceView.of(one, actor),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record an attendance, or that the child was not brought")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = HealthAttendanceView.class)))
    public Response record(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordAttendance said) {
        var made = attendances.record(said, keys.of(key, said));
        return answer(Response.created(URI.create("/health-attendances/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One attendance")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HealthAttendanceView.class)))
    public Response get(@PathParam("id") HealthAttendanceId id) {
        return answer(Response.ok(), attendances.read(id));
    }

    @POST
    @Path("{id}/action")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record what was done about an alert")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HealthAttendanceView.class)))
    public Response act(
            @PathParam("id") HealthAttendanceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ActOnAttendance said) {
        return answer(Response.ok(), attendances.act(id, HealthAttendanceStep.ACTION, read, said));
    }

    @POST
    @Path("{id}/recontact")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide to make contact again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HealthAttendanceView.class)))
    public Response recontact(
            @PathParam("id") HealthAttendanceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ActOnAttendance said) {
        return answer(Response.ok(), attendances.act(id, HealthAttendanceStep.RECONTACT, read, said));
    }

    @POST
    @Path("{id}/no-recontact")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Decide not to make contact")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HealthAttendanceView.class)))
    public Response leave(
            @PathParam("id") HealthAttendanceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ActOnAttendance said) {
        return answer(Response.ok(), attendances.act(id, HealthAttendanceStep.NO_RECONTACT, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, HealthAttendance one) {
        return builder.entity(HealthAttendanceView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
