package candour.cases.allocation;

import candour.cases.access.Condition;
import candour.cases.access.Occasion;
import candour.cases.access.Role;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Records that workers are away and back: what it means for each of their children follows at once. */
@ApplicationScoped
class Absences {

    private final CaseAccess access;
    private final Changes changes;
    private final Allocated allocated;
    private final AllocationTelling telling;
    private final EntityManager entities;
    private final Uuid7 ids;

    Absences(
            CaseAccess access,
            Changes changes,
            Allocated allocated,
            AllocationTelling telling,
            EntityManager entities,
            Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.allocated = allocated;
        this.telling = telling;
        this.entities = entities;
        this.ids = ids;
    }

    Absence read(AbsenceId id) {
        return access.read(Absence.class, id.id(), mine());
    }

    List<Absence> list(PageRequest request) {
        return access.list(Absence.class, mine(), request);
    }

    Absence record(RecordAbsence said, RequestKey key) {
        return changes.make(
                new Making<>(Absence.class, AbsenceStep.ABSENCE.noun(), key, said),
                occasion -> {
                    mustBeOwn(said.worker(), occasion);
                    mustBeThere(occasion.by().authority(), said.worker());
                    var theirs = allocated.of(
                            occasion.by().authority(), said.worker().subject());
                    theirs.forEach(allocation -> away(allocation, said, occasion));
                    var children = theirs.stream()
                            .map(allocation -> allocation.child().id())
                            .collect(Collectors.toSet());
                    return Absence.of(new AbsenceId(ids.next()), said, children, occasion);
                },
                before -> read(before.id()));
    }

    Absence end(AbsenceId id, IfMatch read, OnDay said) {
        var absence = access.change(Absence.class, id.id(), mine());
        var taking = new Taking<>(
                absence,
                absence.state(),
                AbsenceStep.RETURN,
                read,
                () -> AbsenceView.of(absence, changes.occasion().by()),
                said,
                null);
        changes.take(taking, occasion -> {
            mustBeOwn(absence.worker(), occasion);
            absence.end(said.on(), occasion);
            allocated.of(absence.authority(), absence.worker().subject()).stream()
                    .filter(allocation -> isOf(allocation, absence.worker()))
                    .forEach(allocation -> back(allocation, said.on(), occasion));
        });
        return absence;
    }

    private void away(Allocation allocation, RecordAbsence said, Occasion occasion) {
        var own = isOf(allocation, said.worker());
        if (own && allocation.state() != AllocationState.ACCEPTED) {
            return;
        }
        var step = own ? AllocationStep.WORKER_AWAY : AllocationStep.COVER_LOST;
        allocation.uncovered(step, notBeforeAcceptance(allocation, said.from()), null, occasion);
        follow(allocation, step, said, occasion);
    }

    private static boolean isOf(Allocation allocation, Worker worker) {
        return allocation
                .worker()
                .filter(it -> it.subject().equals(worker.subject()))
                .isPresent();
    }

    /** Nobody is missed before they took the child on. */
    private static LocalDate notBeforeAcceptance(Allocation allocation, LocalDate day) {
        return allocation.acceptedOn().filter(on -> on.isAfter(day)).orElse(day);
    }

    private void back(Allocation allocation, LocalDate on, Occasion occasion) {
        if (AllocationStep.WORKER_BACK.isOpenIn(allocation.state())) {
            allocation.back(on, occasion);
            follow(allocation, AllocationStep.WORKER_BACK, on, occasion);
        }
    }

    private void follow(Allocation allocation, AllocationStep step, Object said, Occasion occasion) {
        telling.taken(allocation, step, occasion);
        changes.followed(allocation, step.noun(), said, null);
    }

    /** A manager's are all of the authority's, a worker's the own. */
    private Condition mine() {
        var authority = new Condition("r.authority = :mine", Map.of("mine", changes.ownAuthority()));
        var actor = changes.occasion().by();
        return Role.isAnyHeldBy(Set.of(Role.TEAM_MANAGER, Role.DIRECTOR), actor)
                ? authority
                : authority.and("r.worker.subject = :me", "me", actor.subject());
    }

    private static void mustBeOwn(Worker worker, Occasion occasion) {
        if (!worker.is(occasion.by()) && !Role.TEAM_MANAGER.isHeldBy(occasion.by())) {
            throw new ProblemException(Problems.NOT_YOURS, "A worker records their own absence, a manager anybody's.");
        }
    }

    private void mustBeThere(String authority, Worker worker) {
        var away = entities.createQuery(
                        "select count(a) from Absence a where a.authority = :authority and a.worker.subject = :worker"
                                + " and a.state = AWAY",
                        Long.class)
                .setParameter("authority", authority)
                .setParameter("worker", worker.subject())
                .getSingleResult();
        if (away > 0) {
            throw new ProblemException(Problems.ALREADY_THERE, "The worker is recorded as away already.");
        }
    }
}
