package candour.cases.matching;

import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking for people over HTTP: in a body, so that no name stands in an address or a log. */
@Path("/people/searches")
@Tag(name = "people", description = "Children and the adults around them, with all that was ever recorded of them")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class SearchResource {

    private final Searching searching;

    SearchResource(Searching searching) {
        this.searching = searching;
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(
            summary = "Look for a person among those you may know of, allowing for other spellings and slips",
            description = "Every candidate comes with the reasons for and against, in words. Nothing is kept of the"
                    + " search but who looked, a digest of what for, and who was shown.")
    @APIResponse(responseCode = "200", description = "Who it may be, the likeliest first")
    public Found search(@NotNull @Valid SearchPeople said) {
        return searching.search(said);
    }
}
