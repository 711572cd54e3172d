package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of an inspection over HTTP. Its ETag is the number of the revision. */
@Path("/inspections/{id}/report")
@Tag(name = "reports", description = "The text of a report, its grades and the chain of its revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ReportResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Reports reports;
    private final ReportViews views;
    private final EditReport editing;
    private final CurrentActor current;

    ReportResource(
            Inspections inspections,
            InspectionAccess access,
            Reports reports,
            ReportViews views,
            EditReport editing,
            CurrentActor current) {
        this.inspections = inspections;
        this.access = access;
        this.reports = reports;
        this.views = views;
        this.editing = editing;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The report, as you may read it now",
            description =
                    "Before publication: the inspectorate, and the authority once the draft is issued; each of these"
                            + " reads is on record. Everybody else is told that there is nothing here (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response get(@PathParam("id") InspectionId id, @QueryParam("revision") WhichRevision which) {
        var inspection = access.requireReport(inspections.get(id));
        var report = reports.get(id);
        return answer(inspection, report, WhichRevision.number(which, report, inspection, current.get()));
    }

    @PUT
    @Path("paragraphs/{paragraph}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Write a paragraph anew",
            description = "Another revision. Once the draft is issued, signing waits until the difference has a cause.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response paragraph(
            @PathParam("id") InspectionId id,
            @PathParam("paragraph") String paragraph,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid EditParagraph edit) {
        return change(id, version, (inspection, report) -> editing.paragraph(inspection, report, paragraph, edit));
    }

    @DELETE
    @Path("paragraphs/{paragraph}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Take a paragraph out; its wording stays in the earlier revisions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response removal(
            @PathParam("id") InspectionId id,
            @PathParam("paragraph") String paragraph,
            @HeaderParam(IfMatch.HEADER) IfMatch version) {
        return change(id, version, (inspection, report) -> editing.removeParagraph(inspection, report, paragraph));
    }

    @POST
    @Path("paragraphs")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Add a paragraph",
            description = "If-Match makes a repeat 412, so no Idempotency-Key is needed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response addition(
            @PathParam("id") InspectionId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid AddParagraph added) {
        return change(id, version, (inspection, report) -> editing.addParagraph(inspection, report, added));
    }

    @PUT
    @Path("judgements/{area}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Give a judgement its grade, or the reason why it is not judged",
            description = "Once the draft is issued the lead inspector alone cannot: 403.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response judgement(
            @PathParam("id") InspectionId id,
            @PathParam("area") String area,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid GiveJudgement given) {
        return change(id, version, (inspection, report) -> editing.judgement(inspection, report, area, given));
    }

    @PUT
    @Path("improvements/{improvement}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Write anew one thing that needs to improve")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response improvement(
            @PathParam("id") InspectionId id,
            @PathParam("improvement") String improvement,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid EditImprovement edit) {
        return change(id, version, (inspection, report) -> editing.improvement(inspection, report, improvement, edit));
    }

    @POST
    @Path("improvements")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Add a thing that needs to improve",
            description = "If-Match makes a repeat 412, so no Idempotency-Key is needed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response furtherImprovement(
            @PathParam("id") InspectionId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid AddImprovement added) {
        return change(id, version, (inspection, report) -> editing.addImprovement(inspection, report, added));
    }

    @DELETE
    @Path("improvements/{improvement}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Take out a thing that needs to improve; it stays in the earlier revisions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response improvementRemoval(
            @PathParam("id") InspectionId id,
            @PathParam("improvement") String improvement,
            @HeaderParam(IfMatch.HEADER) IfMatch version) {
        return change(id, version, (inspection, report) -> editing.removeImprovement(inspection, report, improvement));
    }

    private Response change(InspectionId id, IfMatch version, BiConsumer<Inspection, Report> edit) {
        var inspection = access.requireReport(inspections.hold(id));
        var report = reports.get(id);
        IfMatch.require(version, report.newest(), () -> views.of(inspection, report, report.newest()));
        edit.accept(inspection, report);
        reports.flush();
        return answer(inspection, report, report.newest());
    }

    private Response answer(Inspection inspection, Report report, int number) {
        return Response.ok(views.of(inspection, report, number))
                .tag(Integer.toString(number))
                .build();
    }
}
