package candour.inspections.hold;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holds over HTTP: the authority sees them at once, everybody after publication. */
@Path("/inspections/{id}/holds")
@Tag(name = "holds", description = "Why publication is held, by whom, and until when")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class HoldResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Holds holds;
    private final HandleHold handling;
    private final RequestKeys keys;
    private final CurrentActor current;
    private final Time time;

    HoldResource(
            Inspections inspections,
            InspectionAccess access,
            Holds holds,
            HandleHold handling,
            RequestKeys keys,
            CurrentActor current,
            Time time) {
        this.inspections = inspections;
        this.access = access;
        this.holds = holds;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
        this.time = time;
    }

    @GET
    @PermitAll
    @Operation(summary = "The holds on publication, oldest first, lifted ones among them")
    public HoldView.All list(@PathParam("id") InspectionId id) {
        access.require(inspections.get(id));
        return new HoldView.All(holds.of(id).stream().map(this::view).toList());
    }

    @GET
    @Path("{hold}")
    @PermitAll
    @Operation(summary = "One hold")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response get(@PathParam("id") InspectionId id, @PathParam("hold") HoldId hold) {
        access.require(inspections.get(id));
        return answer(Response.ok(), holds.get(id, hold));
    }

    @POST
    @RolesAllowed({"lead-inspector", "moderator"})
    @Operation(
            summary = "Hold publication",
            description = "Publication then answers 409 naming the hold, until it is lifted. 422 without a whole"
                    + " sentence for everybody to read.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response place(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid PlaceHold given) {
        var inspection = access.require(inspections.hold(id));
        var hold = handling.place(inspection, given, keys.of(key, new Repeatable(id, given)));
        return answer(Response.created(URI.create("/inspections/" + id + "/holds/" + hold.id())), hold);
    }

    @POST
    @Path("{hold}/lifting")
    @RolesAllowed({"lead-inspector", "moderator"})
    @Operation(summary = "Lift a hold", description = "409 for one that was lifted before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response lifting(
            @PathParam("id") InspectionId id,
            @PathParam("hold") HoldId holdId,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid LiftHold given) {
        access.require(inspections.hold(id));
        var hold = holds.get(id, holdId);
        IfMatch.require(version, hold.version(), () -> view(hold));
        handling.lift(hold, given);
        return answer(Response.ok(), hold);
    }

    private Response answer(Response.ResponseBuilder builder, Hold hold) {
        holds.flush();
        return builder.entity(view(hold)).tag(Long.toString(hold.version())).build();
    }

    private HoldView view(Hold hold) {
        return HoldView.of(hold, time.today(), Role.isInspectorate(current.get()));
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, PlaceHold given) {}
}
