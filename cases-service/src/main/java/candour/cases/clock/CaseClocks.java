package candour.cases.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The clocks of children's cases, the earliest due first. */
@ApplicationScoped
class CaseClocks implements PanacheRepositoryBase<CaseClock, UUID> {

    List<CaseClock> running(Running running) {
        return list(
                "authority = ?1 and child = ?2 and course = ?3 and metOn is null and endedOn is null order by dueOn, id",
                running.authority(),
                running.child(),
                running.course());
    }

    List<CaseClock> runningOf(String authority, UUID child) {
        return list(
                "authority = ?1 and child = ?2 and metOn is null and endedOn is null order by dueOn, id",
                authority,
                child);
    }

    List<CaseClock> of(String authority, UUID child) {
        return list("authority = ?1 and child = ?2 order by dueOn, id", authority, child);
    }
}
