package candour.cases.caseload;

import candour.cases.allocation.AllocationId;
import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Caseloads over HTTP: for managers and the director, and for each worker their own. */
@Path("/caseloads")
@Tag(name = "caseloads", description = "What workers carry, weighted, against the hours they have")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"team-manager", "director", "social-worker", "duty-worker"})
class CaseloadResource {

    private final Caseloads caseloads;
    private final CaseloadAccess access;
    private final WorkingHours hours;
    private final RequestKeys keys;
    private final Time time;

    CaseloadResource(Caseloads caseloads, CaseloadAccess access, WorkingHours hours, RequestKeys keys, Time time) {
        this.caseloads = caseloads;
        this.access = access;
        this.hours = hours;
        this.keys = keys;
        this.time = time;
    }

    /** A team's caseloads. */
    @Schema(name = "TeamCaseloads")
    record Team(List<Caseload> items) {}

    @GET
    @RolesAllowed({"team-manager", "director"})
    @Operation(summary = "The caseloads of a team, the fullest first; no child is named")
    public Team team(@NotBlank @QueryParam("team") String team) {
        return new Team(caseloads.of(access.authority(), team, time.today()));
    }

    @GET
    @Path("{worker}")
    @RolesAllowed({"team-manager", "social-worker", "duty-worker"})
    @Operation(
            summary = "One worker's caseload with its cases",
            description = "With allocation=, also what it would be with that one: ask it before the child is offered.")
    public CaseloadView worker(@PathParam("worker") String worker, @QueryParam("allocation") AllocationId allocation) {
        var more = access.toWeigh(worker, allocation);
        return access.shown(caseloads.of(access.authority(), worker, more, time.today()));
    }

    @POST
    @Path("hours")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "State how many hours a week a worker has for cases")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HoursView.class)))
    public Response state(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid StateHours said) {
        var made = hours.state(said, keys.of(key, said));
        return Response.created(URI.create("/caseloads/" + made.worker().subject()))
                .entity(HoursView.of(made))
                .build();
    }
}
