package candour.cases.visit;

import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a child was last seen, over HTTP. */
@Path("/sightings")
@Tag(name = "visits", description = "Visits to children, recorded once for a sibling group")
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
class SightingResource {

    private final CaseAccess access;
    private final Sightings sightings;

    SightingResource(CaseAccess access, Sightings sightings) {
        this.access = access;
        this.sightings = sightings;
    }

    @GET
    @Path("{child}")
    @Operation(summary = "When the child was last seen, by a social worker and by anybody")
    public SightingsView get(@PathParam("child") PersonId child) {
        return SightingsView.of(access.shownChild(child), sightings);
    }
}
