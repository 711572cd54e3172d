package candour.inspections.complaint;

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
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One complaint and its steps over HTTP. */
@Path("/complaints/{id}")
@Tag(name = "complaints", description = "Formal complaints of the inspected authority, and what was found of them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ComplaintResource {

    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintViews views;
    private final HandleComplaint handling;

    ComplaintResource(Complaints complaints, ComplaintAccess access, ComplaintViews views, HandleComplaint handling) {
        this.complaints = complaints;
        this.access = access;
        this.views = views;
        this.handling = handling;
    }

    @GET
    @PermitAll
    @Operation(summary = "One complaint: where it stands, what was found, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response get(@PathParam("id") ComplaintId id) {
        var one = complaints.get(id);
        return answer(access.require(one), one);
    }

    @POST
    @Path("{step}")
    @RolesAllowed({"moderator", "director"})
    @Operation(
            summary = "Record a step of the complaint",
            description =
                    "The step is one of openSteps. 403 for whoever had a hand in the report, led it or moderated it,"
                            + " or has decided the complaint before; 422 for a decision without reasons.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response step(
            @PathParam("id") ComplaintId id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid TakeComplaintStep facts) {
        var one = complaints.get(id);
        var inspection = access.require(one);
        var step = step(noun);
        IfMatch.require(version, one.version(), () -> views.of(inspection, one));
        handling.step(inspection, one, step, facts);
        return answer(inspection, one);
    }

    private static ComplaintStep step(String noun) {
        return Arrays.stream(ComplaintStep.values())
                .filter(step -> step.noun().equals(noun))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Response answer(Inspection inspection, Complaint one) {
        complaints.flush();
        return Response.ok(views.of(inspection, one))
                .tag(Long.toString(one.version()))
                .build();
    }
}
