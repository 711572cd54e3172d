package candour.inspections.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller's deadlines can be read by a calendar, and since when. */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
        boolean inUse,
        Instant madeAt,

        @Schema(description = "The secret of the address, in the answer that made it and never again")
        String secret) {

    static final CalendarFeedView NONE = new CalendarFeedView(false, null, null);

    static CalendarFeedView of(ManageFeed.Made made) {
        var feed = made.feed();
        return new CalendarFeedView(
                feed.isInUse(), feed.madeAt(), made.secret().map(Secret::text).orElse(null));
    }

    static CalendarFeedView of(CalendarFeed feed) {
        return new CalendarFeedView(feed.isInUse(), feed.madeAt(), null);
    }
}
