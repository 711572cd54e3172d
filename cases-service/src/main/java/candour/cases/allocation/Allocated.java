package candour.cases.allocation;

import candour.cases.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose case a child is: what caseloads, the worklist and the whole child's page ask. */
@ApplicationScoped
public class Allocated {

    private final EntityManager entities;

    Allocated(EntityManager entities) {
        this.entities = entities;
    }

    /** The allocation of the worker who has the child now, whether they are there or away. */
    public Optional<Allocation> held(String authority, UUID child) {
        return of(authority, child, AllocationState.HELD).stream().findFirst();
    }

    /** The one that waits for a worker: on the queue or offered. */
    public Optional<Allocation> waiting(String authority, UUID child) {
        return of(authority, child, AllocationState.WAITING).stream().findFirst();
    }

    /** How many workers have taken the child on since the day. */
    public int workersSince(LocalDate day, String authority, UUID child) {
        return (int) of(authority, child, EnumSet.allOf(AllocationState.class)).stream()
                .filter(allocation ->
                        allocation.acceptedOn().filter(on -> !on.isBefore(day)).isPresent())
                .map(allocation -> allocation.worker().map(Worker::subject))
                .distinct()
                .count();
    }

    /** Those a worker has, or acts in as cover. */
    public List<Allocation> of(String authority, String worker) {
        return entities.createQuery(
                        "from Allocation a where a.authority = :authority and a.state in :held"
                                + " and (a.worker.subject = :worker or a.cover.subject = :worker) order by a.id.id",
                        Allocation.class)
                .setParameter("authority", authority)
                .setParameter("held", AllocationState.HELD)
                .setParameter("worker", worker)
                .getResultList();
    }

    Optional<Allocation> openOf(String authority, PersonId child) {
        return held(authority, child.id()).or(() -> waiting(authority, child.id()));
    }

    private List<Allocation> of(String authority, UUID child, Set<AllocationState> states) {
        return entities.createQuery(
                        "from Allocation a where a.authority = :authority and a.child.id = :child"
                                + " and a.state in :states order by a.id.id",
                        Allocation.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .setParameter("states", states)
                .getResultList();
    }
}
