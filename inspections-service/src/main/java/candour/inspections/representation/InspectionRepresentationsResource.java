package candour.inspections.representation;

import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.inspections.report.Reports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The representations on one inspection over HTTP. */
@Path("/inspections/{id}/representations")
@Tag(name = "representations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InspectionRepresentationsResource {

    private final Inspections inspections;
    private final Representations representations;
    private final InspectionAccess access;
    private final RepresentationAccess own;
    private final RepresentationViews views;
    private final HandleRepresentation handling;
    private final Reports reports;
    private final RequestKeys keys;

    InspectionRepresentationsResource(
            Inspections inspections,
            Representations representations,
            InspectionAccess access,
            RepresentationAccess own,
            RepresentationViews views,
            HandleRepresentation handling,
            Reports reports,
            RequestKeys keys) {
        this.inspections = inspections;
        this.representations = representations;
        this.access = access;
        this.own = own;
        this.views = views;
        this.handling = handling;
        this.reports = reports;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "The representations on this inspection that you may know of, oldest first")
    public Page<RepresentationSummary> list(@PathParam("id") InspectionId id, @BeanParam @Valid PageRequest page) {
        var inspection = access.requireReport(inspections.get(id));
        var report = reports.get(id);
        if (report.issued().isEmpty()) {
            return new Page<>(java.util.List.of(), null);
        }
        var issued = reports.issued(report);
        return Page.of(
                representations.page(id, own.seesDrafts(inspection), page),
                page.limit,
                one -> views.summary(inspection, issued, one),
                one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Begin a representation on a part of the issued draft",
            description =
                    "It stays the authority's own until it is submitted. Quoted words must stand in the part (422).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response begin(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid WriteRepresentation written) {
        var inspection = access.requireReport(inspections.hold(id));
        own.requireOwner(inspection);
        var one = handling.begin(inspection, written, keys.of(key, new Repeatable(id, written)));
        if (!one.inspection().equals(id)) {
            throw ProblemException.notFound();
        }
        var view = views.of(inspection, reports.issued(reports.get(id)), one);
        return Response.created(URI.create("/representations/" + one.id()))
                .entity(view)
                .tag(Long.toString(one.version()))
                .build();
    }

    /** What makes one beginning the same as another. */
    record Repeatable(InspectionId inspection, WriteRepresentation written) {}
}
