package candour.cases.allocation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Absences of workers over HTTP. */
@Path("/absences")
@Tag(name = "allocations", description = "Whose case a child is: the queue, offers, cover, handover")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "director"})
class AbsenceResource {

    private final Absences absences;
    private final CurrentActor current;
    private final RequestKeys keys;

    AbsenceResource(Absences absences, CurrentActor current, RequestKeys keys) {
        this.absences = absences;
        this.current = current;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "Absences of workers, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<AbsenceView> list(@BeanParam @Valid PageRequest request) {
        var actor = current.get();
        return Page.of(
                absences.list(request), request.limit, one -> AbsenceView.of(one, actor), one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Record that a worker is away",
            description =
                    "A worker's own, or a manager's for anybody. Each of the worker's children is without cover until it is arranged.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response record(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordAbsence said) {
        var made = absences.record(said, keys.of(key, said));
        return answer(Response.created(URI.create("/absences/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One absence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response get(@PathParam("id") AbsenceId id) {
        return answer(Response.ok(), absences.read(id));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record that the worker is back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response end(
            @PathParam("id") AbsenceId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OnDay said) {
        return answer(Response.ok(), absences.end(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Absence absence) {
        return builder.entity(AbsenceView.of(absence, current.get()))
                .tag(Long.toString(absence.version()))
                .build();
    }
}
