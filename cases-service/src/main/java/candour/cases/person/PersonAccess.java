package candour.cases.person;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The only way to a child's record: for those who need to know it, in the child's own authority, while it is not sealed.
 * Every read, list and refusal is on record before it is answered; a record that is not yours takes the path of one that
 * is not there.
 */
@ApplicationScoped
class PersonAccess {

    private static final Set<Role> NEED_TO_KNOW = Set.of(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR);

    private final Persons children;
    private final CurrentActor current;
    private final Recorder recorder;

    PersonAccess(Persons children, CurrentActor current, Recorder recorder) {
        this.children = children;
        this.current = current;
        this.recorder = recorder;
    }

    /** The rule, as a condition on a query over children {@code c}; what reads one child and what lists many both use it. */
    static Condition condition(Actor actor) {
        if (actor.authority() == null || !Role.isAnyHeldBy(NEED_TO_KNOW, actor)) {
            return Condition.NOTHING;
        }
        return new Condition("c.authority = :mine and c.state <> SEALED", Map.of("mine", actor.authority()));
    }

    /** The record, to be shown. */
    Person read(PersonId id) {
        return read(id, "record");
    }

    /** The child, so that something of it is shown. */
    Person read(PersonId id, String what) {
        var child = find(id, LockModeType.NONE);
        recorder.record(subject(child), "access.read", Map.of("what", what), null);
        return child;
    }

    /** The record, to be changed: nobody else changes it until this transaction ends. */
    Person change(PersonId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Puts on record that the caller of a change that is refused sees the record. */
    void shown(Person child) {
        recorder.recordApart(subject(child), "access.read", Map.of("what", "current version"), null);
    }

    /** One row more than the page holds, if there is one. */
    List<Person> list(PageRequest request) {
        var found = children.page(condition(current.get()), request);
        var ids = found.stream().limit(request.limit).map(Person::id).toList();
        var authority = Objects.requireNonNullElse(current.get().authority(), "none");
        recorder.record(
                new Subject("children", authority, 0), "access.list", Map.of("count", ids.size(), "ids", ids), null);
        return found;
    }

    static Subject subject(Person child) {
        return new Subject("child", child.id().toString(), child.version());
    }

    private Person find(PersonId id, LockModeType lock) {
        return children.find(id, condition(current.get()), lock).orElseThrow(() -> refused(id));
    }

    private ProblemException refused(PersonId id) {
        recorder.recordApart(new Subject("child", id.toString(), 0), "access.refused", Map.of("what", "record"), null);
        return ProblemException.notFound();
    }
}
