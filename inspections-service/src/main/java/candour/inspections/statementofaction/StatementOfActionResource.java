package candour.inspections.statementofaction;

import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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

/** Statements of action over HTTP. */
@Path("/inspections/{id}/statement-of-action")
@Tag(name = "statement of action", description = "What the authority proposes against each thing that needs to improve")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class StatementOfActionResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final KeepStatement keeping;
    private final StatementViews views;
    private final RequestKeys keys;

    StatementOfActionResource(
            Inspections inspections,
            InspectionAccess access,
            KeepStatement keeping,
            StatementViews views,
            RequestKeys keys) {
        this.inspections = inspections;
        this.access = access;
        this.keeping = keeping;
        this.views = views;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The statements, whether the first came late, and what none of the items answers to",
            description = "404 before the final report is shared; everybody's after publication.")
    public StatementView get(@PathParam("id") InspectionId id) {
        return views.of(shared(inspections.get(id)));
    }

    @POST
    @RolesAllowed({"director", "lead-inspector", "moderator"})
    @Operation(
            summary = "Put a statement on record, item by item",
            description =
                    "The first one stops the clock for the statement, in the same transaction. 422 for an item that"
                            + " answers to nothing in this report.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response send(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid SendStatement sent) {
        var inspection = access.requireReport(inspections.get(id));
        keeping.keep(inspection, sent, keys.of(key, new Repeatable(id, sent)));
        return Response.created(URI.create("/inspections/" + id + "/statement-of-action"))
                .entity(views.of(inspection))
                .build();
    }

    private Inspection shared(Inspection found) {
        var inspection = access.requireReport(found);
        if (!inspection.state().isShared()) {
            throw ProblemException.notFound();
        }
        return inspection;
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, SendStatement sent) {}
}
