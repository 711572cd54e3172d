package candour.cases.lookedafter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which children are looked after: asked by the worklist, the whole child's page and whoever must tell a hospital. */
@ApplicationScoped
public class LookedAfter {

    private final EntityManager entities;

    LookedAfter(EntityManager entities) {
        this.entities = entities;
    }

    /** The period that is open, if there is one. */
    public Optional<LookedAfterPeriod> openOf(String authority, UUID child) {
        return of(authority, child)
                .filter(it -> it.state() == LookedAfterPeriodState.LOOKED_AFTER)
                .findFirst();
    }

    /** The period that held on the day, open now or not. */
    public Optional<LookedAfterPeriod> on(LocalDate day, String authority, UUID child) {
        return of(authority, child)
                .filter(it -> !day.isBefore(it.beganOn()))
                .filter(it -> it.endedOn() == null || !day.isAfter(it.endedOn()))
                .findFirst();
    }

    /** Whether a period ended on the day or later. */
    public boolean endedSince(LocalDate day, String authority, UUID child) {
        return of(authority, child)
                .anyMatch(it -> it.endedOn() != null && !it.endedOn().isBefore(day));
    }

    private Stream<LookedAfterPeriod> of(String authority, UUID child) {
        return entities.createQuery(
                        "from LookedAfterPeriod p where p.authority = :authority and p.child.id = :child"
                                + " order by p.beganOn desc",
                        LookedAfterPeriod.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultStream();
    }
}
