package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.Recorder;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Takes a step with a child's record; the checks run in this order: 404, 409, 403, 428 or 412, 422. */
@ApplicationScoped
class TakePersonStep {

    private final Persons children;
    private final PersonAccess access;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    TakePersonStep(Persons children, PersonAccess access, Recorder recorder, CurrentActor current, Time time) {
        this.children = children;
        this.access = access;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    Person take(PersonId id, IfMatch read, StepFacts facts) {
        var occasion = new Occasion(current.get(), time.now());
        var child = access.change(id);
        child.mustBeOpenFor(facts.step(), occasion);
        IfMatch.require(read, child.version(), () -> shown(child));
        child.take(facts, occasion);
        children.flush();
        var reason = facts instanceof SealRecord sealed ? sealed.reason() : null;
        recorder.record(PersonAccess.subject(child), "child." + facts.step().noun(), Map.of("said", facts), reason);
        return child;
    }

    private PersonView shown(Person child) {
        access.shown(child);
        return PersonView.of(child, current.get());
    }
}
