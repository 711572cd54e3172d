package candour.cases.household;

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

/** A child's family over HTTP. */
@Path("/children/{id}/family")
@Tag(name = "children", description = "A child known to an authority, and every name it has had")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class FamilyResource {

    private final Families families;

    FamilyResource(Families families) {
        this.families = families;
    }

    @GET
    @Operation(summary = "Who is around the child: at home, visiting, related, brothers and sisters, and known risks")
    @APIResponse(responseCode = "200", description = "The family as it stands today")
    public FamilyView of(@PathParam("id") PersonId id) {
        return families.of(id);
    }
}
