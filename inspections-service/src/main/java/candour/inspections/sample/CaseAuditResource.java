package candour.inspections.sample;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.inspections.inspection.Inspection;
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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One audit of a sampled case over HTTP: for the inspectorate, and its referral back for the inspected body too. */
@Path("/case-audits/{id}")
@Tag(name = "samples")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class CaseAuditResource {

    private final CaseAudits audits;
    private final Samples samples;
    private final SampleAccess access;
    private final SampleViews views;
    private final HandleCaseAudit handling;

    CaseAuditResource(
            CaseAudits audits, Samples samples, SampleAccess access, SampleViews views, HandleCaseAudit handling) {
        this.audits = audits;
        this.samples = samples;
        this.access = access;
        this.views = views;
        this.handling = handling;
    }

    @GET
    @PermitAll
    @Operation(summary = "One audit, its moderation and its referral back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    public Response get(@PathParam("id") CaseAuditId id) {
        var audit = audits.get(id);
        return answer(access.requireFindings(samples.get(audit.sample())), audit);
    }

    @POST
    @Path("moderation")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Say which grade stands, as another person than the auditor (403 for the auditor)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    public Response moderation(
            @PathParam("id") CaseAuditId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid ModerateAudit said) {
        return change(id, version, (inspection, audit) -> handling.moderate(inspection, audit, said));
    }

    @POST
    @Path("referral")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Refer the case back to the authority, whose clock then runs")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    public Response refer(
            @PathParam("id") CaseAuditId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid ReferBack said) {
        return change(id, version, (inspection, audit) -> handling.refer(inspection, audit, said.concern()));
    }

    @GET
    @Path("referral")
    @PermitAll
    @Operation(summary = "The case as it was referred back, without what an auditor graded")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response referral(@PathParam("id") CaseAuditId id) {
        var audit = audits.get(id);
        return answerReferral(access.require(samples.get(audit.sample())), audit);
    }

    @POST
    @Path("acknowledgement")
    @RolesAllowed("director")
    @Operation(summary = "Say, as the director, what is being done about a case referred back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response acknowledgement(
            @PathParam("id") CaseAuditId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid Acknowledge said) {
        var audit = audits.hold(id);
        var inspection = access.require(samples.get(audit.sample()));
        var referred = audit.referral().orElseThrow(ProblemException::notFound);
        IfMatch.require(version, audit.version(), () -> views.referral(inspection, audit, referred));
        handling.acknowledge(audit, said.words());
        return answerReferral(inspection, audit);
    }

    private Response change(CaseAuditId id, IfMatch version, BiConsumer<Inspection, CaseAudit> change) {
        var audit = audits.hold(id);
        var inspection = access.requireFindings(samples.get(audit.sample()));
        IfMatch.require(version, audit.version(), () -> views.of(inspection, audit));
        change.accept(inspection, audit);
        return answer(inspection, audit);
    }

    private Response answer(Inspection inspection, CaseAudit audit) {
        audits.flush();
        return tagged(views.of(inspection, audit), audit);
    }

    private Response answerReferral(Inspection inspection, CaseAudit audit) {
        audits.flush();
        var referred = audit.referral().orElseThrow(ProblemException::notFound);
        return tagged(views.referral(inspection, audit, referred), audit);
    }

    private static Response tagged(Object view, CaseAudit audit) {
        return Response.ok(view).tag(Long.toString(audit.version())).build();
    }
}
