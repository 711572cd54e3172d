package candour.cases.person;

import candour.cases.access.Occasion;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Begins people's records, once for each request key, and takes steps with them. */
@ApplicationScoped
class Persons {

    private final EntityManager entities;
    private final PersonAccess access;
    private final Changes changes;
    private final Uuid7 ids;
    private final Event<PersonChanged> changed;

    Persons(EntityManager entities, PersonAccess access, Changes changes, Uuid7 ids, Event<PersonChanged> changed) {
        this.entities = entities;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.changed = changed;
    }

    Person register(RegisterChild said, RequestKey key) {
        var making = new Making<>(Person.class, said.step().noun(), key, said);
        return told(changes.make(
                making, it -> Person.child(next(PersonKind.CHILD, it), said, it), it -> access.readChild(it.id())));
    }

    Person register(RegisterAdult said, RequestKey key) {
        var making = new Making<>(Person.class, PersonStep.REGISTRATION.noun(), key, said);
        return told(changes.make(
                making, it -> Person.adult(next(PersonKind.ADULT, it), said, it), it -> access.read(it.id())));
    }

    /** Takes a step; the checks run in this order: 409, 403, 428 or 412, 422; the person, locked, was found before: 404. */
    Person take(Person person, IfMatch read, StepFacts said, Function<Person, ?> view) {
        var taking =
                new Taking<>(person, person.state(), said.step(), read, () -> view.apply(person), said, said.reason());
        changes.take(taking, occasion -> person.take(said, occasion));
        return told(person);
    }

    private Person told(Person person) {
        changed.fire(new PersonChanged(person));
        return person;
    }

    private Numbered next(PersonKind kind, Occasion occasion) {
        long number = ((Number) entities.createNativeQuery("select nextval('person_number')")
                        .getSingleResult())
                .longValue();
        var year = occasion.today().getYear();
        return new Numbered(new PersonId(ids.next()), "%s-%d-%04d".formatted(kind.prefix(), year, number));
    }
}
