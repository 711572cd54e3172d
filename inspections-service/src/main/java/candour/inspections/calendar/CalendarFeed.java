package candour.inspections.calendar;

import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One secret address at which a calendar reads somebody's deadlines, until it is ended. */
@Entity
@DynamicUpdate
class CalendarFeed {

    @Id
    private UUID id;

    private String subject;
    private String secretSha256;
    private Instant madeAt;
    private Instant endedAt;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected CalendarFeed() {}

    static CalendarFeed made(UUID id, String subject, Secret secret, Instant now, RequestKey key) {
        var feed = new CalendarFeed();
        feed.id = id;
        feed.subject = subject;
        feed.secretSha256 = secret.sha256();
        feed.madeAt = now;
        feed.requestKey = key;
        return feed;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean isInUse() {
        return endedAt == null;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
