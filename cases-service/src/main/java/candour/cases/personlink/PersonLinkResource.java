package candour.cases.personlink;

import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links between records over HTTP. */
@Path("/person-links")
@Tag(
        name = "person links",
        description = "Whether two records are of one person; never a merge, and always to be undone")
@APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonLinkView.class)))
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class PersonLinkResource {

    private final PersonLinks links;
    private final RequestKeys keys;

    PersonLinkResource(PersonLinks links, RequestKeys keys) {
        this.links = links;
        this.keys = keys;
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Say that two records may be of one person")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PersonLinkView.class)))
    public Response suggest(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid SuggestLink said) {
        var link = links.suggest(said, keys.of(key, said));
        return answer(Response.created(URI.create("/person-links/" + link.key())), link);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One link, with what speaks for and against it now")
    public Response get(@PathParam("id") PersonLinkId id) {
        return answer(Response.ok(), links.read(id));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Confirm that the two records are of one person")
    public Response confirm(
            @PathParam("id") PersonLinkId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LinkReason said) {
        return answer(Response.ok(), links.take(id, read, PersonLinkStep.CONFIRMATION, said));
    }

    @POST
    @Path("{id}/distinction")
    @Operation(summary = "Confirm that the two records are of two people")
    public Response distinguish(
            @PathParam("id") PersonLinkId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LinkReason said) {
        return answer(Response.ok(), links.take(id, read, PersonLinkStep.DISTINCTION, said));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "Take a confirmation back: the records are read apart again")
    public Response reopen(
            @PathParam("id") PersonLinkId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid LinkReason said) {
        return answer(Response.ok(), links.take(id, read, PersonLinkStep.REOPENING, said));
    }

    private Response answer(Response.ResponseBuilder builder, PersonLink link) {
        return builder.entity(links.view(link))
                .tag(Long.toString(link.version()))
                .build();
    }
}
