package candour.inspections.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The feeds, of which each person has at most one in use. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    Optional<CalendarFeed> of(String subject) {
        return find("subject = ?1 and endedAt is null", subject).firstResultOptional();
    }

    Optional<CalendarFeed> at(Secret secret) {
        return find("secretSha256 = ?1 and endedAt is null", secret.sha256()).firstResultOptional();
    }

    Optional<CalendarFeed> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
