package candour.inspections.release;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is released with a published report, for anybody to read, and its change by an administrator. */
@Path("/release-rules")
@Tag(name = "published reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ReleaseResource {

    private final ReleasePolicy policy;
    private final KeepRelease keeping;
    private final RequestKeys keys;

    ReleaseResource(ReleasePolicy policy, KeepRelease keeping, RequestKeys keys) {
        this.policy = policy;
        this.keeping = keeping;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "What is released with a published report, and by which rule")
    public ReleaseView list() {
        return ReleaseView.of(policy::of);
    }

    @POST
    @RolesAllowed("operator")
    @Operation(
            summary = "Record another rule of release for a row that is not verified",
            description = "It holds for reports published on or after validFrom; what is published keeps its rule. A"
                    + " verified row is 409.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response record(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RecordRelease said) {
        keeping.keep(said, keys.of(key, said));
        return Response.created(URI.create("/release-rules"))
                .entity(ReleaseView.of(policy::of))
                .build();
    }
}
