package candour.cases.chronology;

import candour.cases.facts.Child;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Page;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A child's chronology over HTTP; who may not see the child is told that nothing is there. */
@Path("/children/{id}/chronology")
@Tag(name = "chronology", description = "What happened in a child's life: derived from the records, never typed twice")
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
class ChronologyResource {

    private final CaseAccess access;
    private final ChronologyLines lines;
    private final Entering entering;
    private final Copying copying;
    private final RequestKeys keys;

    ChronologyResource(CaseAccess access, ChronologyLines lines, Entering entering, Copying copying, RequestKeys keys) {
        this.access = access;
        this.lines = lines;
        this.entering = entering;
        this.copying = copying;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "What happened, the earliest first; what was written down late says so")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ChronologyLine> list(@PathParam("id") PersonId id, @BeanParam @Valid ChronologyFilter filter) {
        var found = lines.page(shown(id, "chronology"), filter);
        return Page.of(found, filter.limit, line -> line, line -> Cursor.of(line.place()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(
            summary = "Enter an event that no record tells, or correct one",
            description = "Times may be written as people write them; the words are kept. An event is never changed:"
                    + " a correction is another one.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChronologyLine.class)))
    public Response enter(
            @PathParam("id") PersonId id,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid EnterEvent said) {
        var event = entering.enter(id, said, keys.of(key, said));
        return created(id, event.key(), lines.line(new Child(event.authority(), id.id()), event));
    }

    @POST
    @Path("{event}/significance")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Say what an event means for the child; the event stays as it is")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ChronologyLine.Judged.class)))
    public Response judge(
            @PathParam("id") PersonId id,
            @PathParam("event") UUID event,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid JudgeEvent said) {
        return created(
                id, event, entering.judge(id, event, said, keys.of(key, said)).judged());
    }

    @GET
    @Path("copy")
    @Operation(
            summary = "A copy of the whole chronology, for a review",
            description = "A later change in the case does not change a copy; each event names its record's version.")
    @APIResponse(responseCode = "200")
    public ChronologyCopy copy(@PathParam("id") PersonId id) {
        return copying.copy(shown(id, "copy of the chronology"));
    }

    private Child shown(PersonId id, String what) {
        var child = access.read(id, what);
        return new Child(child.authority(), id.id());
    }

    private static Response created(PersonId child, UUID event, Object view) {
        return Response.created(URI.create("/children/" + child + "/chronology/" + event))
                .entity(view)
                .build();
    }
}
