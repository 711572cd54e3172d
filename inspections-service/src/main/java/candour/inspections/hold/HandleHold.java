package candour.inspections.hold;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;

/** Places and lifts holds; both are on record with their reason. */
@ApplicationScoped
class HandleHold {

    private final Holds holds;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleHold(Holds holds, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.holds = holds;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The hold this command makes, or made before when the request is a repeat. */
    Hold place(Inspection inspection, PlaceHold given, RequestKey key) {
        var before = holds.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.PLACE_HOLD.require(current.get(), inspection);
        var hold = Hold.placed(new HoldId(ids.next()), inspection, given, key);
        hold.placedBy(Person.of(current.get()), time.now());
        holds.persistAndFlush(hold);
        recorder.record(subject(hold), "hold.place", given, given.publicText());
        return hold;
    }

    void lift(Hold hold, LiftHold given) {
        hold.lift(new Lifting(time.today(), time.now(), Person.of(current.get()), given.reason()));
        recorder.record(subject(hold), "hold.lift", given, given.reason());
    }

    private static Subject subject(Hold hold) {
        return new Subject("hold", hold.id().toString(), hold.version());
    }
}
