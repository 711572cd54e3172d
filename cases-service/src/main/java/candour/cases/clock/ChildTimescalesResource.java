package candour.cases.clock;

import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timescales of one child over HTTP, and why one was late. */
@Path("/children/{child}/timescales")
@Tag(name = "timescales")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class ChildTimescalesResource {

    private final CaseAccess access;
    private final Clocks clocks;
    private final LateReasons reasons;
    private final RequestKeys keys;
    private final Time time;

    ChildTimescalesResource(CaseAccess access, Clocks clocks, LateReasons reasons, RequestKeys keys, Time time) {
        this.access = access;
        this.clocks = clocks;
        this.reasons = reasons;
        this.keys = keys;
        this.time = time;
    }

    @GET
    @Operation(summary = "Every timescale of the child, the earliest due first, those met and ended among them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChildTimescalesView.class)))
    public ChildTimescalesView list(@PathParam("child") PersonId child) {
        return view(child);
    }

    @POST
    @Path("{clock}/late-reason")
    @Operation(
            summary = "Say why it was late",
            description =
                    "Of one that is late or was met late (409). The due date never moves; what was said before stays.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChildTimescalesView.class)))
    public Response lateReason(
            @PathParam("child") PersonId child,
            @PathParam("clock") String clock,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid GiveLateReason said) {
        var id = uuid(clock);
        reasons.give(child, id, said, keys.of(key, new Repeatable(id, said)));
        return Response.created(URI.create("/children/" + child + "/timescales"))
                .entity(view(child))
                .build();
    }

    private ChildTimescalesView view(PersonId id) {
        var child = access.readChild(id);
        return ChildTimescalesView.of(
                clocks.of(child.authority(), id.id()), reasons.of(child.authority(), id), time.today());
    }

    /** What makes one request the same as another. */
    record Repeatable(UUID clock, GiveLateReason said) {}

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }
}
