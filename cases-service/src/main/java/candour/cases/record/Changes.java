package candour.cases.record;

import candour.cases.access.Occasion;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes and changes records: one ledger entry each, in the same transaction; says whose case changed. */
@ApplicationScoped
public class Changes {

    private final EntityManager entities;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;
    private final Event<CaseChanged> changed;

    Changes(EntityManager entities, Recorder recorder, CurrentActor current, Time time, Event<CaseChanged> changed) {
        this.entities = entities;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
        this.changed = changed;
    }

    /** Takes a step; the checks run in this order: 409 out of order, 403, 428 or 412, then what {@code change} refuses. */
    public <S extends Enum<S>> void take(Taking<S> taking, Consumer<Occasion> change) {
        var occasion = occasion();
        var record = taking.record();
        taking.step().mustBeOpen(taking.state(), occasion.by());
        IfMatch.require(taking.read(), record.version(), () -> shown(taking));
        change.accept(occasion);
        entities.flush();
        put(record, taking.step().noun(), Map.of("said", taking.said()), taking.reason());
    }

    /** Makes a record, once for each request key; a repeat gets what the first made, if {@code again} still shows it. */
    public <R extends CaseRecord & MadeOnRequest> R make(
            Making<R> making, Function<Occasion, R> first, UnaryOperator<R> again) {
        return before(making)
                .map(made -> {
                    made.requestKey().mustEqual(making.key());
                    return again.apply(made);
                })
                .orElseGet(() -> anew(making, first));
    }

    /** Makes a record as a consequence of another change in the same transaction. */
    public <R extends CaseRecord> R follow(R made, String noun, Object said) {
        entities.persist(made);
        entities.flush();
        put(made, noun, Map.of("said", said), null);
        return made;
    }

    /** Records a change that follows from another one in the same transaction. */
    public void followed(CaseRecord record, String noun, Object said, String reason) {
        entities.flush();
        put(record, noun, Map.of("said", said), reason);
    }

    public Occasion occasion() {
        return new Occasion(current.get(), time.now());
    }

    /** The authority the caller works for; a caller of none is refused with 403. */
    public String ownAuthority() {
        var authority = current.get().authority();
        if (authority == null) {
            throw new ProblemException(Problems.NOT_YOURS, "You are signed in for no authority.");
        }
        return authority;
    }

    private <R extends CaseRecord & MadeOnRequest> Optional<R> before(Making<R> making) {
        return entities
                .createQuery(
                        "from %s r where r.authority = :authority and r.requestKey.key = :key"
                                .formatted(making.type().getSimpleName()),
                        making.type())
                .setParameter("authority", ownAuthority())
                .setParameter("key", making.key().key())
                .getResultList()
                .stream()
                .findFirst();
    }

    private <R extends CaseRecord & MadeOnRequest> R anew(Making<R> making, Function<Occasion, R> first) {
        var record = first.apply(occasion());
        record.madeBy(making.key());
        entities.persist(record);
        entities.flush();
        put(record, making.noun(), Map.of("said", making.said()), null);
        return record;
    }

    private void put(CaseRecord record, String noun, Object payload, String reason) {
        recorder.record(record.subject(), record.kind() + "." + noun, payload, reason);
        changed.fire(new CaseChanged(record.authority(), record.about()));
    }

    private Object shown(Taking<?> taking) {
        recorder.recordApart(taking.record().subject(), "access.read", Map.of("what", "current version"), null);
        return taking.view().get();
    }
}
