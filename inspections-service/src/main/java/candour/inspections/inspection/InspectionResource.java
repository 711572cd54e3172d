package candour.inspections.inspection;

import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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
import jakarta.ws.rs.PUT;
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

/** Inspections and their steps over HTTP. */
@Path("/inspections")
@Tag(name = "inspections", description = "An inspection of one authority, from plan to publication")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InspectionResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final InspectionViews views;
    private final BeginInspection beginning;
    private final TakeInspectionStep steps;
    private final InspectionSummaries summaries;
    private final RequestKeys keys;

    InspectionResource(
            Inspections inspections,
            InspectionAccess access,
            InspectionViews views,
            BeginInspection beginning,
            TakeInspectionStep steps,
            InspectionSummaries summaries,
            RequestKeys keys) {
        this.inspections = inspections;
        this.access = access;
        this.views = views;
        this.beginning = beginning;
        this.steps = steps;
        this.summaries = summaries;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "The inspections you may know of, newest first")
    public Page<InspectionSummary> list(@BeanParam @Valid InspectionFilter filter) {
        return summaries.page(filter);
    }

    @POST
    @RolesAllowed("lead-inspector")
    @Operation(
            summary = "Begin an inspection",
            description =
                    "With reportImport, the report read from a PDF is taken in as the draft. A repeat with the same"
                            + " Idempotency-Key answers with the first result; the same key with another body is 422.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response begin(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid PlanInspection plan) {
        var inspection = beginning.begin(plan, keys.of(key, plan));
        return answer(Response.created(URI.create("/inspections/" + inspection.id())), inspection);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One inspection: where it stands, its clocks, its journal, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response get(@PathParam("id") InspectionId id) {
        return answer(Response.ok(), access.require(inspections.get(id)));
    }

    @PUT
    @Path("{id}/fieldwork")
    @RolesAllowed("lead-inspector")
    @Operation(
            summary = "Give other days of fieldwork",
            description = "Before fieldwork begins. The clocks that run already keep their due dates.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response fieldwork(
            @PathParam("id") InspectionId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid MoveFieldwork days) {
        var inspection = access.require(inspections.get(id));
        IfMatch.require(version, inspection.version(), () -> views.of(inspection));
        steps.moveFieldwork(inspection, days);
        return answer(Response.ok(), inspection);
    }

    @POST
    @Path("{id}/{step}")
    @RolesAllowed({"lead-inspector", "inspector", "moderator", "director", "officer"})
    @Operation(
            summary = "Record a step",
            description =
                    "The step is one of openSteps. 409 when it is out of order or a guard is not met, naming each"
                            + " unmet guard; 403 when it is another role's; 412 when the inspection has changed since you read it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response step(
            @PathParam("id") InspectionId id,
            @PathParam("step") StepNoun noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid TakeStep facts) {
        var inspection = access.requireInvolved(access.require(inspections.get(id)));
        if (noun.step() == InspectionStep.IMPORT) {
            throw ProblemException.notFound();
        }
        IfMatch.require(version, inspection.version(), () -> views.of(inspection));
        steps.take(inspection, noun.step(), facts);
        return answer(Response.ok(), inspection);
    }

    private Response answer(Response.ResponseBuilder builder, Inspection inspection) {
        inspections.flush();
        return builder.entity(views.of(inspection))
                .tag(Long.toString(inspection.version()))
                .build();
    }
}
