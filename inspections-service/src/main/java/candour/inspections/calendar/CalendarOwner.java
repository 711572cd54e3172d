package candour.inspections.calendar;

import candour.conventions.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** Who the owner of a feed was when they were last here; written by {@link CalendarOwners} only. */
@Entity
@Immutable
class CalendarOwner {

    /** Whoever has not been here for so long may have left: nobody tells this service, so it stops telling. */
    static final Duration TRUSTED_FOR = Duration.ofDays(60);

    @Id
    private String subject;

    private String roles;
    private String worksFor;
    private Instant seenAt;

    protected CalendarOwner() {}

    boolean isTrusted(Instant now) {
        return now.isBefore(seenAt.plus(TRUSTED_FOR));
    }

    /** The person as far as they are known without a token. */
    Actor actor() {
        return new Actor("calendar", subject, "", Set.of(roles.split(" ")), worksFor, null, null);
    }
}
