package candour.inspections.intervention;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.inspections.authority.Authorities;
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

/** The interventions in one authority over HTTP. */
@Path("/authorities/{onsCode}/interventions")
@Tag(name = "interventions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InterventionsResource {

    private final Interventions interventions;
    private final InterventionAccess access;
    private final InterventionViews views;
    private final RecordIntervention recording;
    private final Authorities authorities;
    private final RequestKeys keys;

    InterventionsResource(
            Interventions interventions,
            InterventionAccess access,
            InterventionViews views,
            RecordIntervention recording,
            Authorities authorities,
            RequestKeys keys) {
        this.interventions = interventions;
        this.access = access;
        this.views = views;
        this.recording = recording;
        this.authorities = authorities;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The interventions in an authority, oldest first",
            description = "Open to everybody once issued; a proposal is seen by the department and the authority.")
    public InterventionView.All list(@PathParam("onsCode") String onsCode) {
        var authority = authorities.get(onsCode).onsCode();
        return new InterventionView.All(interventions.of(authority).stream()
                .filter(access::maySee)
                .map(views::of)
                .toList());
    }

    @POST
    @RolesAllowed({"adviser", "director", "officer"})
    @Operation(
            summary = "Put an intervention on record",
            description = "The department's; an authority may record a board it agreed to itself (else 403).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response propose(
            @PathParam("onsCode") String onsCode,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid ProposeIntervention said) {
        var authority = authorities.get(onsCode).onsCode();
        var one = recording.propose(authority, said, keys.of(key, new Repeatable(authority, said)));
        return answer(Response.created(URI.create("/interventions/" + one.id())), one);
    }

    private Response answer(Response.ResponseBuilder builder, Intervention one) {
        interventions.flush();
        return builder.entity(views.of(one)).tag(Long.toString(one.version())).build();
    }

    /** What makes one request the same as another. */
    record Repeatable(String authority, ProposeIntervention said) {}
}
