package candour.inspections.change;

import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.inspections.report.Document;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** What differs from the issued draft, and the causes of it, over HTTP; the inspectorate's own until publication. */
@Path("/inspections/{id}")
@Tag(name = "changes", description = "Every difference between the issued draft and the final text, with its cause")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "lead-inspector", "moderator"})
@RunOnVirtualThread
@Transactional
class ChangeResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Changes changes;
    private final CoverDifference covering;
    private final ReportDifferences differences;
    private final Reports reports;
    private final RequestKeys keys;

    ChangeResource(
            Inspections inspections,
            InspectionAccess access,
            Changes changes,
            CoverDifference covering,
            ReportDifferences differences,
            Reports reports,
            RequestKeys keys) {
        this.inspections = inspections;
        this.access = access;
        this.changes = changes;
        this.covering = covering;
        this.differences = differences;
        this.reports = reports;
        this.keys = keys;
    }

    @GET
    @Path("differences")
    @Operation(
            summary = "What differs from the issued draft now, and what covers it",
            description = "404 before the draft is issued.")
    public DifferenceView.All differences(@PathParam("id") InspectionId id) {
        var inspection = access.requireReport(inspections.get(id));
        var issued = issued(inspection);
        var coverage = differences.coverage(inspection);
        var items = differences.of(inspection).list().stream()
                .map(one -> DifferenceView.of(one, label(inspection, issued, one.part()), coverage))
                .toList();
        return new DifferenceView.All(items.stream().allMatch(DifferenceView::covered), items);
    }

    @GET
    @Path("changes")
    @Operation(summary = "The changes made so far, oldest first")
    public ChangeView.All list(@PathParam("id") InspectionId id) {
        var inspection = access.requireReport(inspections.get(id));
        return new ChangeView.All(
                changes.of(id).stream().map(change -> view(inspection, change)).toList());
    }

    @GET
    @Path("changes/{change}")
    @Operation(summary = "One change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response get(@PathParam("id") InspectionId id, @PathParam("change") ChangeId change) {
        var inspection = access.requireReport(inspections.get(id));
        return answer(Response.ok(), inspection, changes.get(id, change));
    }

    @POST
    @Path("changes")
    @Operation(
            summary = "Give a difference its cause",
            description = "Anything but a permitted cause is 422 with the list of causes; a judgement moved by the lead"
                    + " inspector is 403; a part that does not differ is 409.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response cover(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid GiveCause given) {
        var inspection = access.requireReport(inspections.hold(id));
        var change = covering.cover(inspection, given, keys.of(key, new Repeatable(id, given)));
        var location = URI.create("/inspections/" + id + "/changes/" + change.id());
        return answer(Response.created(location), inspection, change);
    }

    @POST
    @Path("changes/{change}/confirmation")
    @Operation(
            summary = "Confirm a change, as a second person",
            description = "403 for whoever made it and, where a judgement is touched, for the lead inspector.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response confirmation(
            @PathParam("id") InspectionId id,
            @PathParam("change") ChangeId changeId,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid Confirm words) {
        var inspection = access.requireReport(inspections.hold(id));
        var change = changes.get(id, changeId);
        IfMatch.require(version, change.version(), () -> view(inspection, change));
        covering.confirm(inspection, change, words);
        return answer(Response.ok(), inspection, change);
    }

    private Response answer(Response.ResponseBuilder builder, Inspection inspection, Change change) {
        changes.flush();
        return builder.entity(view(inspection, change))
                .tag(Long.toString(change.version()))
                .build();
    }

    private ChangeView view(Inspection inspection, Change change) {
        return ChangeView.of(change, label(inspection, issued(inspection), change.part()));
    }

    private Document issued(Inspection inspection) {
        reports.find(inspection.id()).orElseThrow(ProblemException::notFound);
        return reports.base(inspection);
    }

    private static String label(Inspection inspection, Document issued, candour.inspections.report.Part part) {
        return ReportViews.label(inspection, issued.manifest(), part);
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, GiveCause given) {}
}
