package candour.cases.caseload;

import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The hours that were stated of workers, and which of them hold on a day. */
@ApplicationScoped
class WorkingHours {

    private final EntityManager entities;
    private final Changes changes;
    private final Uuid7 ids;

    WorkingHours(EntityManager entities, Changes changes, Uuid7 ids) {
        this.entities = entities;
        this.changes = changes;
        this.ids = ids;
    }

    Hours state(StateHours said, RequestKey key) {
        return changes.make(
                new Making<>(Hours.class, "statement", key, said),
                occasion -> Hours.stated(new HoursId(ids.next()), said, occasion),
                before -> before);
    }

    /** Those of a team's workers on a day. */
    List<Hours> of(String authority, String team, LocalDate day) {
        return entities.createQuery(
                        "from Hours h where h.authority = :authority and h.team = :team and h.heldFrom <= :day"
                                + " and not exists (select 1 from Hours l where l.authority = h.authority"
                                + " and l.worker.subject = h.worker.subject and l.heldFrom <= :day"
                                + " and (l.heldFrom > h.heldFrom or (l.heldFrom = h.heldFrom and l.id.id > h.id.id)))",
                        Hours.class)
                .setParameter("authority", authority)
                .setParameter("team", team)
                .setParameter("day", day)
                .getResultList();
    }

    Statements of(String authority, String worker) {
        return day -> entities.createQuery(
                        "from Hours h where h.authority = :authority and h.worker.subject = :worker"
                                + " and h.heldFrom <= :day order by h.heldFrom desc, h.id.id desc",
                        Hours.class)
                .setParameter("authority", authority)
                .setParameter("worker", worker)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was stated of one worker. */
    interface Statements {
        Optional<Hours> on(LocalDate day);
    }
}
