package candour.cases.clock;

import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Why timescales of children were late. */
@ApplicationScoped
class LateReasons {

    private final EntityManager entities;
    private final CaseAccess access;
    private final CaseClocks clocks;
    private final Changes changes;
    private final Uuid7 ids;

    LateReasons(EntityManager entities, CaseAccess access, CaseClocks clocks, Changes changes, Uuid7 ids) {
        this.entities = entities;
        this.access = access;
        this.clocks = clocks;
        this.changes = changes;
        this.ids = ids;
    }

    /** Gives a reason, once for each request key: 404 for a clock of another child, 409 for one that is not late. */
    void give(PersonId child, UUID clock, GiveLateReason said, RequestKey key) {
        access.child(child);
        changes.make(
                new Making<>(LateReason.class, "record", key, said),
                occasion -> {
                    var late = clocks.findByIdOptional(clock)
                            .filter(one -> child.id().equals(one.child()))
                            .orElseThrow(ProblemException::notFound);
                    if (!late.metLate() && !late.isLate(occasion.today())) {
                        throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This timescale is not late.");
                    }
                    return LateReason.of(ids.next(), late, said, occasion);
                },
                again -> again);
    }

    /** All of a child, oldest first. */
    List<LateReason> of(String authority, PersonId child) {
        return entities.createQuery(
                        "from LateReason l where l.authority = :authority and l.child = :child order by l.id",
                        LateReason.class)
                .setParameter("authority", authority)
                .setParameter("child", child.id())
                .getResultList();
    }
}
