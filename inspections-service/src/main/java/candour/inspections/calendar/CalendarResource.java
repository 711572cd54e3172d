package candour.inspections.calendar;

import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.Time;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a calendar reads, over HTTP: no token, the secret alone, in a header so that it stands in no address and no log. */
@Path("/calendar")
@Tag(name = "calendar")
@PermitAll
@RunOnVirtualThread
@Transactional
class CalendarResource {

    private final CalendarFeeds feeds;
    private final CalendarOwners owners;
    private final CalendarEntries entries;
    private final Recorder recorder;
    private final Time time;
    private final URI address;

    CalendarResource(
            CalendarFeeds feeds,
            CalendarOwners owners,
            CalendarEntries entries,
            Recorder recorder,
            Time time,
            @ConfigProperty(name = "candour.address") URI address) {
        this.feeds = feeds;
        this.owners = owners;
        this.entries = entries;
        this.recorder = recorder;
        this.time = time;
        this.address = address;
    }

    @GET
    @Produces("text/calendar;charset=utf-8")
    @Operation(
            summary = "The deadlines of a feed's owner as iCalendar (RFC 5545)",
            description =
                    "404, the same in every byte, for a wrong secret, an ended feed, and an owner not seen for 60 days. The"
                            + " roles are those of the owner's last sign-in. Each read is on record.")
    public String read(
            @HeaderParam("Calendar-Secret") @Parameter(description = "The secret of the feed's address")
                    String secret) {
        var now = time.now();
        var feed = feeds.at(new Secret(secret == null ? "" : secret)).orElseThrow(ProblemException::notFound);
        var owner = owners.find(feed.subject())
                .filter(known -> known.isTrusted(now))
                .orElseThrow(ProblemException::notFound);
        recorder.record(ManageFeed.subject(feed), "calendar.read", Map.of(), null);
        return DeadlineCalendar.of(entries.of(owner.actor(), time.today()), address);
    }
}
