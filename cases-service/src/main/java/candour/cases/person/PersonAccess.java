package candour.cases.person;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.cases.record.Records;
import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only way to a person's record: for those who need to know it, in the person's own authority, while it is not sealed.
 * Every read, list and refusal is on record before it is answered; a record that is not yours takes the path of one that
 * is not there.
 */
@ApplicationScoped
class PersonAccess {

    private static final Set<Role> NEED_TO_KNOW = Set.of(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR);

    private final Records records;
    private final CurrentActor current;
    private final Recorder recorder;

    PersonAccess(Records records, CurrentActor current, Recorder recorder) {
        this.records = records;
        this.current = current;
        this.recorder = recorder;
    }

    /** The rule, as a condition on a query over people {@code c}; what reads one and what lists many both use it. */
    static Condition condition(Actor actor) {
        return condition(actor, "c");
    }

    static Condition condition(Actor actor, String alias) {
        if (actor.authority() == null || !Role.isAnyHeldBy(NEED_TO_KNOW, actor)) {
            return Condition.NOTHING;
        }
        var where = "%1$s.authority = :mine and %1$s.state <> SEALED".formatted(alias);
        return new Condition(where, Map.of("mine", actor.authority()));
    }

    /** Somebody's record, to be shown. */
    Person read(PersonId id) {
        return shown(lookAt(id), "record");
    }

    /** A child's record, to be shown. */
    Person readChild(PersonId id) {
        return readChild(id, "record");
    }

    /** A child's record, so that something of it is shown. */
    Person readChild(PersonId id, String what) {
        return shown(lookAtChild(id), what);
    }

    /** A child of whom more than the record is shown; whoever asks puts on record what. */
    Person lookAtChild(PersonId id) {
        return find(id, children(), LockModeType.NONE, "child");
    }

    /** Somebody of whom more than the record is shown; whoever asks puts on record what. */
    Person lookAt(PersonId id) {
        return find(id, people(), LockModeType.NONE, "person");
    }

    /** Somebody's record, to be changed: nobody else changes it until this transaction ends. */
    Person change(PersonId id) {
        return find(id, people(), LockModeType.PESSIMISTIC_WRITE, "person");
    }

    /** Those of the children whom the caller may know of. */
    Set<UUID> among(Set<UUID> ids) {
        return known(ids.stream().map(PersonId::new).toList()).stream()
                .map(person -> person.id().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A child of the authority a machine acts for; never to be shown to it. */
    Optional<Person> ofNotice(PersonId id) {
        var mine = Objects.requireNonNullElse(current.get().authority(), "none");
        var rule = new Condition("r.authority = :mine and r.state <> SEALED", Map.of("mine", mine))
                .and("r.kind = :kind", "kind", PersonKind.CHILD);
        return records.find(Person.class, id.id(), rule, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A child's record, to be changed. */
    Person changeChild(PersonId id) {
        return find(id, children(), LockModeType.PESSIMISTIC_WRITE, "child");
    }

    /** Of these, those the caller may know of; the caller of this puts on record what it shows of them. */
    List<Person> known(Collection<PersonId> ids) {
        var some = people().and(
                        "r.id.id in :ids", "ids", ids.stream().map(PersonId::id).toList());
        return ids.isEmpty() ? List.of() : records.all(Person.class, some);
    }

    /** The children, newest first; one row more than the page holds, if there is one. */
    List<Person> list(PageRequest request) {
        var found = records.page(Person.class, children(), request);
        var ids = found.stream().limit(request.limit).map(Person::id).toList();
        var authority = Objects.requireNonNullElse(current.get().authority(), "none");
        recorder.record(
                new Subject("children", authority, 0), "access.list", Map.of("count", ids.size(), "ids", ids), null);
        return found;
    }

    private Condition people() {
        return condition(current.get(), "r");
    }

    private Condition children() {
        return people().and("r.kind = :kind", "kind", PersonKind.CHILD);
    }

    private Person find(PersonId id, Condition allowed, LockModeType lock, String noun) {
        return records.find(Person.class, id.id(), allowed, lock).orElseThrow(() -> refused(id, noun));
    }

    private Person shown(Person person, String what) {
        recorder.record(person.subject(), "access.read", Map.of("what", what), null);
        return person;
    }

    private ProblemException refused(PersonId id, String noun) {
        recorder.recordApart(new Subject(noun, id.toString(), 0), "access.refused", Map.of("what", "record"), null);
        return ProblemException.notFound();
    }
}
