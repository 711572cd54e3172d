package candour.inspections.claim;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.inspections.authority.Authorities;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The claims about one authority over HTTP: what was said in public is public here. */
@Path("/authorities/{onsCode}/claims")
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ClaimsResource {

    private final Claims claims;
    private final HandleClaim handling;
    private final Interventions interventions;
    private final Authorities authorities;
    private final RequestKeys keys;

    ClaimsResource(
            Claims claims,
            HandleClaim handling,
            Interventions interventions,
            Authorities authorities,
            RequestKeys keys) {
        this.claims = claims;
        this.handling = handling;
        this.interventions = interventions;
        this.authorities = authorities;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "The claims about an authority, oldest first", description = "Open to everybody.")
    public ClaimView.All list(@PathParam("onsCode") String onsCode) {
        return new ClaimView.All(claims.of(authorities.get(onsCode).onsCode()).stream()
                .map(claim -> ClaimView.of(claim, interventions))
                .toList());
    }

    @POST
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
            summary = "Record a claim",
            description = "The words as they were said. It becomes no fact of the record, whoever said it.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response record(
            @PathParam("onsCode") String onsCode,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordClaim said) {
        var authority = authorities.get(onsCode).onsCode();
        var claim = handling.record(authority, said, keys.of(key, new Repeatable(authority, said)));
        return answer(Response.created(URI.create("/claims/" + claim.id())), claim);
    }

    private Response answer(Response.ResponseBuilder builder, Claim claim) {
        claims.flush();
        return builder.entity(ClaimView.of(claim, interventions))
                .tag(Long.toString(claim.version()))
                .build();
    }

    /** What makes one request the same as another. */
    record Repeatable(String authority, RecordClaim said) {}
}
