package candour.inspections.claim;

import candour.conventions.IfMatch;
import candour.inspections.intervention.Interventions;
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

/** Claims over HTTP: what was said in public is public here. */
@Path("/claims/{id}")
@Tag(name = "claims", description = "What press and politics say: kept as claims, beside the record")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ClaimResource {

    private final Claims claims;
    private final HandleClaim handling;
    private final Interventions interventions;

    ClaimResource(Claims claims, HandleClaim handling, Interventions interventions) {
        this.claims = claims;
        this.handling = handling;
        this.interventions = interventions;
    }

    @GET
    @PermitAll
    @Operation(summary = "One claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), claims.get(id));
    }

    @POST
    @Path("assessment")
    @RolesAllowed({
        "inspector",
        "lead-inspector",
        "moderator",
        "adviser",
        "director",
        "officer",
        "scrutiny-member",
        "executive-member"
    })
    @Operation(
            summary = "Say whether it could be reproduced",
            description = "The latest attempt stands; earlier ones stay in the ledger.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response assessment(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid AssessClaim tried) {
        var claim = claims.get(id);
        IfMatch.require(version, claim.version(), () -> ClaimView.of(claim, interventions));
        handling.assess(claim, tried);
        return answer(Response.ok(), claim);
    }

    private Response answer(Response.ResponseBuilder builder, Claim claim) {
        claims.flush();
        return builder.entity(ClaimView.of(claim, interventions))
                .tag(Long.toString(claim.version()))
                .build();
    }
}
