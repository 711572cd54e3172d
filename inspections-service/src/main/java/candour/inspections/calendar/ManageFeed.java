package candour.inspections.calendar;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** Makes somebody's feed, which ends the one they had, and ends it. */
@ApplicationScoped
class ManageFeed {

    private final CalendarFeeds feeds;
    private final CalendarOwners owners;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;
    private final SecureRandom random = new SecureRandom();

    ManageFeed(
            CalendarFeeds feeds, CalendarOwners owners, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.feeds = feeds;
        this.owners = owners;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** A feed with its secret; without it when the request is a repeat, for the secret is kept nowhere. */
    record Made(CalendarFeed feed, Optional<Secret> secret) {}

    Made make(RequestKey key) {
        var before = feeds.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return new Made(before.get(), Optional.empty());
        }
        var actor = current.get();
        owners.keep(actor);
        feeds.of(actor.subject()).ifPresent(this::end);
        var secret = Secret.random(random);
        var feed = CalendarFeed.made(ids.next(), actor.subject(), secret, time.now(), key);
        feeds.persistAndFlush(feed);
        recorder.record(subject(feed), "calendar.feed-made", Map.of(), null);
        return new Made(feed, Optional.of(secret));
    }

    void end(CalendarFeed feed) {
        feed.end(time.now());
        feeds.flush();
        recorder.record(subject(feed), "calendar.feed-ended", Map.of(), null);
    }

    static Subject subject(CalendarFeed feed) {
        return new Subject("calendar-feed", feed.id().toString(), feed.version());
    }
}
