package candour.cases.legal;

import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How pre-proceedings end, over HTTP. */
@Path("/pre-proceedings")
@Tag(name = "legal", description = "Legal statuses and pre-proceedings")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({
    "inspector",
    "lead-inspector",
    "moderator",
    "director",
    "officer",
    "scrutiny-member",
    "executive-member",
    "adviser",
    "social-worker",
    "team-manager",
    "conference-chair",
    "duty-worker",
    "board-officer",
    "review-author",
    "panel-member",
    "safety-approver",
    "governance",
    "operator"
})
class PreProceedingsOutcomeResource {

    private final PreProceedingsRecords records;
    private final CurrentActor current;

    PreProceedingsOutcomeResource(PreProceedingsRecords records, CurrentActor current) {
        this.records = records;
        this.current = current;
    }

    @POST
    @Path("{id}/step-down")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Step down")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response stepDown(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.STEP_DOWN, read, said));
    }

    @POST
    @Path("{id}/court-application")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Record the application to the court")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response apply(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.COURT_APPLICATION, read, said));
    }

    @POST
    @Path("{id}/conclusion")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Record how the proceedings ended")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreProceedingsView.class)))
    public Response conclude(
            @PathParam("id") PreProceedingsId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LegalDay said) {
        return answer(Response.ok(), records.take(id, PreProceedingsStep.CONCLUSION, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, PreProceedings one) {
        return builder.entity(PreProceedingsView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
