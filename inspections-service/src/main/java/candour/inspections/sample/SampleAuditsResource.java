package candour.inspections.sample;

import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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

/** The audits of one sample over HTTP. */
@Path("/samples/{id}/audits")
@Tag(name = "samples")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class SampleAuditsResource {

    private final Samples samples;
    private final CaseAudits audits;
    private final SampleAccess access;
    private final SampleViews views;
    private final HandleCaseAudit handling;
    private final RequestKeys keys;

    SampleAuditsResource(
            Samples samples,
            CaseAudits audits,
            SampleAccess access,
            SampleViews views,
            HandleCaseAudit handling,
            RequestKeys keys) {
        this.samples = samples;
        this.audits = audits;
        this.access = access;
        this.views = views;
        this.handling = handling;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "What was found in the cases, oldest first", description = "For the inspectorate.")
    public CaseAuditView.All list(@PathParam("id") SampleId id) {
        var inspection = access.requireFindings(samples.get(id));
        return new CaseAuditView.All(
                audits.of(id).stream().map(audit -> views.of(inspection, audit)).toList());
    }

    @POST
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Record what was found in a case",
            description = "By a reader of the sample, while its cases may be read (409 before and after).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    public Response record(
            @PathParam("id") SampleId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordCaseAudit said) {
        var sample = samples.hold(id);
        var inspection = access.requireFindings(sample);
        var audit = handling.record(inspection, sample, said, keys.of(key, new Repeatable(id, said)));
        if (!audit.sample().equals(id)) {
            throw ProblemException.notFound();
        }
        return Response.created(URI.create("/case-audits/" + audit.id()))
                .entity(views.of(inspection, audit))
                .tag(Long.toString(audit.version()))
                .build();
    }

    /** What makes one audit the same as another. */
    record Repeatable(SampleId sample, RecordCaseAudit said) {}
}
