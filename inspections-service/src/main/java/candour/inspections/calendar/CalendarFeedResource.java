package candour.inspections.calendar;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The caller's own feed over HTTP. */
@Path("/calendar-feed")
@Tag(name = "calendar", description = "Deadlines in the calendar of a person")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class CalendarFeedResource {

    private final CalendarFeeds feeds;
    private final CalendarOwners owners;
    private final ManageFeed managing;
    private final RequestKeys keys;
    private final CurrentActor current;

    CalendarFeedResource(
            CalendarFeeds feeds, CalendarOwners owners, ManageFeed managing, RequestKeys keys, CurrentActor current) {
        this.feeds = feeds;
        this.owners = owners;
        this.managing = managing;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "Whether you have a feed; without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarFeedView.class)))
    public Response get() {
        return feeds.of(current.get().subject())
                .map(feed -> Response.ok(CalendarFeedView.of(feed)).tag(Long.toString(feed.version())))
                .orElseGet(() -> Response.ok(CalendarFeedView.NONE))
                .build();
    }

    @POST
    @RolesAllowed({"inspector", "lead-inspector", "moderator", "director", "officer"})
    @Operation(
            summary = "Make a feed; the one you had ends",
            description =
                    "The secret is in this answer only. A repeat with the same Idempotency-Key answers without it.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CalendarFeedView.class)))
    public Response make(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        var made = managing.make(keys.of(key, "calendar-feed"));
        return Response.created(URI.create("/calendar-feed"))
                .entity(CalendarFeedView.of(made))
                .tag(Long.toString(made.feed().version()))
                .build();
    }

    @DELETE
    @Operation(summary = "End your feed; its address is at once as if it had never been")
    public void end(@HeaderParam(IfMatch.HEADER) IfMatch version) {
        var feed = feeds.of(current.get().subject()).orElseThrow(ProblemException::notFound);
        IfMatch.require(version, feed.version(), () -> CalendarFeedView.of(feed));
        managing.end(feed);
    }

    @PUT
    @Path("owner")
    @Operation(
            summary = "You are here: your feed, if you have one, follows the roles of your token",
            description = "Said by the gateway at each sign-in. Of somebody without a feed nothing is kept.")
    public void seen() {
        owners.seen(current.get());
    }
}
