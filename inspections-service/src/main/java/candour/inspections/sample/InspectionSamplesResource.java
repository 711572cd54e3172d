package candour.inspections.sample;

import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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

/** The samples of one inspection over HTTP, and the cases of them that were referred back. */
@Path("/inspections/{id}")
@Tag(name = "samples")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InspectionSamplesResource {

    private final Inspections inspections;
    private final Samples samples;
    private final CaseAudits audits;
    private final SampleAccess access;
    private final SampleViews views;
    private final HandleSample handling;
    private final RequestKeys keys;

    InspectionSamplesResource(
            Inspections inspections,
            Samples samples,
            CaseAudits audits,
            SampleAccess access,
            SampleViews views,
            HandleSample handling,
            RequestKeys keys) {
        this.inspections = inspections;
        this.samples = samples;
        this.audits = audits;
        this.access = access;
        this.views = views;
        this.handling = handling;
        this.keys = keys;
    }

    @GET
    @Path("samples")
    @PermitAll
    @Operation(summary = "The samples, oldest first", description = "For the inspectorate and the inspected body.")
    public SampleView.All list(@PathParam("id") InspectionId id) {
        var inspection = access.require(inspections.get(id));
        return new SampleView.All(samples.of(id).stream()
                .map(sample -> views.of(inspection, sample))
                .toList());
    }

    @POST
    @Path("samples")
    @RolesAllowed("lead-inspector")
    @Operation(
            summary = "Draw a sample",
            description = "The service draws, under the seed; the references are random ones the cases service made for"
                    + " this inspection. 422 for anything that could tell who a child is.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response draw(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid DrawSample said) {
        var inspection = access.require(inspections.hold(id));
        var sample = handling.draw(inspection, said, keys.of(key, new Repeatable(id, said)));
        if (!sample.inspection().equals(id)) {
            throw ProblemException.notFound();
        }
        return Response.created(URI.create("/samples/" + sample.id()))
                .entity(views.of(inspection, sample))
                .tag(Long.toString(sample.version()))
                .build();
    }

    @GET
    @Path("referrals")
    @PermitAll
    @Operation(
            summary = "The cases referred back to the authority, oldest first",
            description = "For the inspectorate and the inspected body, without what an auditor graded.")
    public ReferralView.All referrals(@PathParam("id") InspectionId id) {
        var inspection = access.require(inspections.get(id));
        List<ReferralView> items = audits.referred(id).stream()
                .map(audit -> views.referral(inspection, audit, audit.referral().orElseThrow()))
                .toList();
        return new ReferralView.All(items);
    }

    /** What makes one draw the same as another. */
    record Repeatable(InspectionId inspection, DrawSample said) {}
}
