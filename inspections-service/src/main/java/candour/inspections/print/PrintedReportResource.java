package candour.inspections.print;

import candour.conventions.CurrentActor;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import candour.inspections.report.WhichRevision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A report to print, over HTTP. */
@Path("/inspections/{id}/report.pdf")
@Tag(name = "reports")
@PermitAll
@RunOnVirtualThread
@Transactional
class PrintedReportResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Reports reports;
    private final ReportViews views;
    private final PrintedReports printed;
    private final CurrentActor current;

    PrintedReportResource(
            Inspections inspections,
            InspectionAccess access,
            Reports reports,
            ReportViews views,
            PrintedReports printed,
            CurrentActor current) {
        this.inspections = inspections;
        this.access = access;
        this.reports = reports;
        this.views = views;
        this.printed = printed;
        this.current = current;
    }

    @GET
    @Produces("application/pdf")
    @Operation(
            summary = "The report as an accessible PDF (PDF/UA-1)",
            description =
                    "After publication everybody's, with the change register as an annex; before, for those who may read"
                            + " the text, marked as a draft, and on record as a read. The same content is the same bytes.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response pdf(@PathParam("id") InspectionId id, @QueryParam("revision") WhichRevision which) {
        var inspection = access.requireReport(inspections.get(id));
        var report = reports.get(id);
        int number = WhichRevision.number(which, report, inspection, current.get());
        var name = inspection.reference() + (inspection.state().isPublished() ? "-report.pdf" : "-draft.pdf");
        return Response.ok(printed.pdf(inspection, views.of(inspection, report, number)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
