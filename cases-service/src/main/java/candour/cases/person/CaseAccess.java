package candour.cases.person;

import candour.cases.access.Condition;
import candour.cases.record.CaseRecord;
import candour.cases.record.Records;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only way to the records in children's cases. What a caller may know of follows from whom the record is about: who may
 * not see the child may not see its records, in a get, a list or a count. Every read, list and refusal is on record first.
 */
@ApplicationScoped
public class CaseAccess {

    private final Records records;
    private final PersonAccess people;
    private final CurrentActor current;
    private final Recorder recorder;

    CaseAccess(Records records, PersonAccess people, CurrentActor current, Recorder recorder) {
        this.records = records;
        this.people = people;
        this.current = current;
        this.recorder = recorder;
    }

    /** Over records {@code r} about one child, {@code r.child}. */
    public Condition ofOneChild() {
        return about("exists (select 1 from Person c where c.id = r.child and %s)");
    }

    /** Over records {@code r} about a sibling group, {@code r.children}: whoever may see one of them sees that it was. */
    public Condition ofChildren() {
        return about("exists (select 1 from Person c where c.id member of r.children and %s)");
    }

    /** Over rows {@code r} about one child by its key or about none, {@code r.child}, of the caller's authority. */
    public Condition ofOneKey() {
        var rule = PersonAccess.condition(current.get());
        if (rule.equals(Condition.NOTHING)) {
            return rule;
        }
        var some = "(r.child is null or exists (select 1 from Person c where c.id.id = r.child and %s))";
        return new Condition(some.formatted(rule.where()), rule.parameters())
                .and("r.authority = :own", "own", current.get().authority());
    }

    /**
     * Over records {@code r} of the front door, whose children may not be recognised yet: with {@code r.matches}, each of which
     * has a child. Whoever may see one of them sees the record; one without any is seen by all who answer the front door.
     */
    public Condition ofFrontDoor() {
        var rule = PersonAccess.condition(current.get());
        if (rule.equals(Condition.NOTHING)) {
            return rule;
        }
        var some = "exists (select 1 from Person c where c.id in (select m.child from r.matches m) and %s)";
        var where = "r.authority = :own and (r.matches is empty or " + some.formatted(rule.where()) + ")";
        return new Condition(where, rule.parameters())
                .and("1 = 1", "own", current.get().authority());
    }

    /** Over records {@code r} about a sibling group, each child a row of {@code r.subjects}: likewise. */
    public Condition ofSubjects() {
        return about("exists (select 1 from Person c where c.id.id in (select s.child from r.subjects s) and %s)");
    }

    /** Those of the children whom the caller may know of: what a record says of the others is not shown. */
    public Set<UUID> among(Set<UUID> children) {
        return people.among(children);
    }

    /** The record, to be shown. */
    public <R extends CaseRecord> R read(Class<R> type, UUID id, Condition allowed) {
        var record = find(type, id, allowed, LockModeType.NONE);
        recorder.record(record.subject(), "access.read", Map.of("what", "record"), null);
        return record;
    }

    /** The record, to be changed: nobody else changes it until this transaction ends. */
    public <R extends CaseRecord> R change(Class<R> type, UUID id, Condition allowed) {
        return find(type, id, allowed, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One row more than the page holds, if there is one. */
    public <R extends CaseRecord> List<R> list(Class<R> type, Condition allowed, PageRequest request) {
        var found = records.page(type, allowed, request);
        var ids = found.stream().limit(request.limit).map(CaseRecord::key).toList();
        var authority = Objects.requireNonNullElse(current.get().authority(), "none");
        recorder.record(
                new Subject("list of " + type.getSimpleName(), authority, 0),
                "access.list",
                Map.of("count", ids.size(), "ids", ids),
                null);
        return found;
    }

    /**
     * The child, so that something of it is shown; else 404.
     *
     * @param what is shown, for the entry that puts the read on record: {@code chronology}
     */
    public Person read(PersonId id, String what) {
        return people.readChild(id, what);
    }

    /** The child a new record is to be about, locked, so that what is open for it cannot change meanwhile; else 404. */
    public Person child(PersonId id) {
        return people.changeChild(id);
    }

    /** Somebody whom a new record is to name, child or adult; else 404. */
    public Person person(PersonId id) {
        return people.change(id);
    }

    /** The child whose records are to be shown, put on record as read; else 404. */
    public Person readChild(PersonId id) {
        return people.readChild(id);
    }

    /** A child, to be shown in one answer with others; {@link #shown} puts it on record. */
    public Person lookAtChild(PersonId id) {
        return people.lookAtChild(id);
    }

    /** Somebody, child or adult, of whom more than the record is shown; {@link #shown} puts it on record. */
    public Person lookAt(PersonId id) {
        return people.lookAt(id);
    }

    /** One entry for an answer about somebody that names others: {@code what} it was, and whom it showed. */
    public void shown(Person person, String what, Collection<PersonId> others) {
        recorder.record(person.subject(), "access.read", Map.of("what", what, "ids", others), null);
    }

    /** Of these, those the caller may know of; whoever asks puts on record what is shown of them. */
    public List<Person> known(Collection<PersonId> ids) {
        return people.known(ids);
    }

    /** Over records {@code r} about several people, each named by an attribute: whoever may not see one sees none of it. */
    public Condition ofPeople(String... attributes) {
        var rule = PersonAccess.condition(current.get());
        var all = Stream.of(attributes)
                .map(it -> "exists (select 1 from Person c where c.id = r.%s and %s)".formatted(it, rule.where()))
                .collect(Collectors.joining(" and "));
        return new Condition(all, rule.parameters());
    }

    /** Over records {@code r} whose rows name people: whoever may see one of them sees that it was. */
    public Condition ofPeopleIn(String rows) {
        return about("exists (select 1 from r." + rows + " n join Person c on c.id = n.person where %s)");
    }

    private <R extends CaseRecord> R find(Class<R> type, UUID id, Condition allowed, LockModeType lock) {
        return records.find(type, id, allowed, lock).orElseThrow(() -> refused(type, id));
    }

    private ProblemException refused(Class<?> type, UUID id) {
        var subject = new Subject(type.getSimpleName().toLowerCase(Locale.ROOT), id.toString(), 0);
        recorder.recordApart(subject, "access.refused", Map.of("what", "record"), null);
        return ProblemException.notFound();
    }

    private Condition about(String where) {
        var rule = PersonAccess.condition(current.get());
        var parameters = new HashMap<>(rule.parameters());
        return new Condition(where.formatted(rule.where()), parameters);
    }
}
