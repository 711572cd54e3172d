package candour.inspections.complaint;

import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The complaints about one inspection over HTTP. */
@Path("/inspections/{id}/complaints")
@Tag(name = "complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InspectionComplaintsResource {

    private final Inspections inspections;
    private final Complaints complaints;
    private final InspectionAccess access;
    private final ComplaintAccess own;
    private final ComplaintViews views;
    private final HandleComplaint handling;
    private final RequestKeys keys;

    InspectionComplaintsResource(
            Inspections inspections,
            Complaints complaints,
            InspectionAccess access,
            ComplaintAccess own,
            ComplaintViews views,
            HandleComplaint handling,
            RequestKeys keys) {
        this.inspections = inspections;
        this.complaints = complaints;
        this.access = access;
        this.own = own;
        this.views = views;
        this.handling = handling;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The complaints about this inspection that you may know of, oldest first",
            description =
                    "To the inspectorate and the recipients at the authority; to all after publication; else 404.")
    public ComplaintView.All list(@PathParam("id") InspectionId id) {
        var inspection = access.requireReport(inspections.get(id));
        return new ComplaintView.All(
                complaints.of(id).stream().map(one -> views.of(inspection, one)).toList());
    }

    @POST
    @RolesAllowed("director")
    @Operation(
            summary = "Make a formal complaint",
            description =
                    "Its route is that of the day. 409 while the route of the day is not open; made after the window"
                            + " it is kept and marked late.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response make(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid MakeComplaint said) {
        var inspection = access.requireReport(inspections.hold(id));
        own.requireOwner(inspection);
        var one = handling.make(inspection, said, keys.of(key, List.of(id, said)));
        if (!one.inspection().equals(id)) {
            throw ProblemException.notFound();
        }
        return Response.created(URI.create("/complaints/" + one.id()))
                .entity(views.of(inspection, one))
                .tag(Long.toString(one.version()))
                .build();
    }
}
