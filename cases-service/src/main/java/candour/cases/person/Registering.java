package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Begins a child's record, once for each request key. */
@ApplicationScoped
class Registering {

    private final Persons children;
    private final PersonAccess access;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    Registering(Persons children, PersonAccess access, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.children = children;
        this.access = access;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The child, or the one that an earlier request with this key made, if the caller may still see it. */
    Person register(RegisterChild said, RequestKey key) {
        return children.madeBy(ownAuthority(), key)
                .map(before -> again(before, key))
                .orElseGet(() -> first(said, key));
    }

    private Person again(Person before, RequestKey repeat) {
        before.requestKey().mustEqual(repeat);
        return access.read(before.id());
    }

    private Person first(RegisterChild said, RequestKey key) {
        var occasion = new Occasion(current.get(), time.now());
        var reference = "CHD-%d-%04d".formatted(occasion.today().getYear(), children.nextNumber());
        var child = Person.registered(new PersonId(ids.next()), reference, said, occasion);
        child.madeBy(key);
        children.persistAndFlush(child);
        var payload = Map.of("reference", reference, "authority", child.authority(), "said", said);
        recorder.record(PersonAccess.subject(child), "child." + said.step().noun(), payload, null);
        return child;
    }

    private String ownAuthority() {
        var authority = current.get().authority();
        if (authority == null) {
            throw new ProblemException(Problems.NOT_YOURS, "You are signed in for no authority.");
        }
        return authority;
    }
}
