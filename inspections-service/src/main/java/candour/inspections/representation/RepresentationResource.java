package candour.inspections.representation;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Reports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** One representation and its steps over HTTP. */
@Path("/representations/{id}")
@Tag(name = "representations", description = "What the authority says about the draft, and how it was decided")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class RepresentationResource {

    private final Representations representations;
    private final RepresentationAccess access;
    private final RepresentationViews views;
    private final HandleRepresentation handling;
    private final Reports reports;

    RepresentationResource(
            Representations representations,
            RepresentationAccess access,
            RepresentationViews views,
            HandleRepresentation handling,
            Reports reports) {
        this.representations = representations;
        this.access = access;
        this.views = views;
        this.handling = handling;
        this.reports = reports;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "One representation",
            description =
                    "To its authority, to the inspectorate once submitted, to all" + " after publication; else 404.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response get(@PathParam("id") RepresentationId id) {
        var one = representations.get(id);
        return answer(access.require(one), one);
    }

    @PUT
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Write a draft representation anew",
            description =
                    "Fields left out are emptied. 412 carries the text as somebody else saved it, so that neither is lost.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response write(
            @PathParam("id") RepresentationId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid WriteRepresentation written) {
        return own(id, version, (inspection, one) -> handling.write(inspection, one, written));
    }

    @POST
    @Path("submission")
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Submit it",
            description = "After the window it is kept and marked late, to the second in London.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response submission(
            @PathParam("id") RepresentationId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid GiveReason reason) {
        return own(id, version, handling::submit);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"director", "officer"})
    @Operation(summary = "Withdraw it; that it was made stays on record")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response withdrawal(
            @PathParam("id") RepresentationId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid GiveReason reason) {
        return own(id, version, (inspection, one) -> handling.withdraw(inspection, one, reason.reason()));
    }

    @POST
    @Path("{step}")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Acknowledge it, take it under consideration, or notify the authority of its decision",
            description =
                    "The step is acknowledgement, consideration or notification. Who did it and when is on its journal. Completing the determinations notifies all decisions.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response handling(
            @PathParam("id") RepresentationId id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid GiveReason reason) {
        var step = RepresentationStep.handling(noun).orElseThrow(ProblemException::notFound);
        return change(id, version, (inspection, one) -> handling.take(inspection, one, step, reason.reason()));
    }

    @POST
    @Path("recategorisation")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Give it another category; the submitter's own stays beside it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response recategorisation(
            @PathParam("id") RepresentationId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid Recategorise other) {
        return change(id, version, (inspection, one) -> handling.recategorise(inspection, one, other));
    }

    @POST
    @Path("determination")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Decide it, with reasons",
            description =
                    "Where a judgement is touched, the author of the paragraph and the lead inspector are refused (403)."
                            + " Tone and conduct are answered, never followed (422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response determination(
            @PathParam("id") RepresentationId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid Determine decision) {
        return change(id, version, (inspection, one) -> handling.determine(inspection, one, decision));
    }

    private Response own(RepresentationId id, IfMatch version, BiConsumer<Inspection, Representation> step) {
        return change(id, version, (inspection, one) -> {
            access.requireOwner(inspection);
            step.accept(inspection, one);
        });
    }

    private Response change(RepresentationId id, IfMatch version, BiConsumer<Inspection, Representation> step) {
        var one = representations.get(id);
        var inspection = access.require(one);
        IfMatch.require(version, one.version(), () -> view(inspection, one));
        step.accept(inspection, one);
        return answer(inspection, one);
    }

    private Response answer(Inspection inspection, Representation one) {
        representations.flush();
        return Response.ok(view(inspection, one))
                .tag(Long.toString(one.version()))
                .build();
    }

    private RepresentationView view(Inspection inspection, Representation one) {
        return views.of(inspection, reports.issued(reports.get(inspection.id())), one);
    }
}
