package candour.inspections.intervention;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interventions and their steps over HTTP. */
@Path("/interventions/{id}")
@Tag(name = "interventions", description = "Notices, directions and what else is done about an authority, and how long")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InterventionResource {

    private final Interventions interventions;
    private final InterventionAccess access;
    private final InterventionViews views;
    private final TakeInterventionStep steps;

    InterventionResource(
            Interventions interventions,
            InterventionAccess access,
            InterventionViews views,
            TakeInterventionStep steps) {
        this.interventions = interventions;
        this.access = access;
        this.views = views;
        this.steps = steps;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "One intervention",
            description =
                    "How long it has been in force is reckoned today, in ranges where its start is not known to the day.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), access.require(interventions.get(id)));
    }

    @POST
    @Path("{step}")
    @RolesAllowed({"adviser", "director", "officer"})
    @Operation(
            summary = "Record a step",
            description =
                    "The step is one of openSteps. 409 out of order; 403 another role's; 412 when it has changed since you"
                            + " read it; 422 without the successor or the reason that the step needs.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response step(
            @PathParam("id") UUID id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid TakeStep facts) {
        var one = access.require(interventions.get(id));
        var step = InterventionStep.ofNoun(noun).orElseThrow(ProblemException::notFound);
        IfMatch.require(version, one.version(), () -> views.of(one));
        steps.take(one, step, facts);
        return answer(Response.ok(), one);
    }

    private Response answer(Response.ResponseBuilder builder, Intervention one) {
        interventions.flush();
        return builder.entity(views.of(one)).tag(Long.toString(one.version())).build();
    }
}
