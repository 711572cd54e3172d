package candour.cases.personlink;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person's records, read together, over HTTP. */
@Path("/people/{id}")
@Tag(
        name = "person links",
        description = "Whether two records are of one person; never a merge, and always to be undone")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class SamePersonResource {

    private final PersonLinks links;

    SamePersonResource(PersonLinks links) {
        this.links = links;
    }

    @GET
    @Path("same")
    @Operation(summary = "All that is known of one person under every record confirmed as theirs")
    @APIResponse(responseCode = "200", description = "The records you may know of, each whole")
    public SamePersonView same(@PathParam("id") PersonId id) {
        return links.same(id);
    }

    @GET
    @Path("links")
    @Operation(summary = "Every link of one record: possible, confirmed the same, confirmed different")
    @APIResponse(responseCode = "200", description = "Those of which you may know both records")
    public Links links(@PathParam("id") PersonId id) {
        return new Links(links.of(id));
    }

    /** Every link of one record. */
    @Schema(name = "PersonLinks")
    public record Links(List<PersonLinkView> items) {}
}
