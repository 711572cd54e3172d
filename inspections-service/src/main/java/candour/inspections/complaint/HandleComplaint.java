package candour.inspections.complaint;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.timescale.Clocks;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;

/** Makes complaints and takes their steps, each with its ledger entry. */
@ApplicationScoped
class HandleComplaint {

    private final Complaints complaints;
    private final ComplaintChecks checks;
    private final MayTakeStep mayTake;
    private final Clocks clocks;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleComplaint(
            Complaints complaints,
            ComplaintChecks checks,
            MayTakeStep mayTake,
            Clocks clocks,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.complaints = complaints;
        this.checks = checks;
        this.mayTake = mayTake;
        this.clocks = clocks;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The complaint this command makes, or made before when the request is a repeat. */
    Complaint make(Inspection inspection, MakeComplaint said, RequestKey key) {
        var before = complaints.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.MAKE_COMPLAINT.require(current.get(), inspection);
        var route = checks.route(inspection, said, time.today());
        checks.require(inspection, said);
        var now = time.now();
        var one = Complaint.made(new ComplaintId(ids.next()), reference(), inspection, said, key);
        one.madeUnder(route, isAfterTheWindow(inspection, now), current.get(), now);
        one.strike(ComplaintMilestone.MAKING, time.today(), clocks);
        complaints.persistAndFlush(one);
        record(one, "complaint.make", said, null);
        return one;
    }

    void step(Inspection inspection, Complaint one, ComplaintStep step, TakeComplaintStep facts) {
        step.requireFrom(one.state());
        mayTake.require(step, inspection, one, current.get());
        checks.require(inspection, step, facts);
        one.take(step, facts, current.get(), time.now());
        ComplaintMilestone.of(step).ifPresent(milestone -> one.strike(milestone, time.today(), clocks));
        var payload = new LinkedHashMap<String, Object>();
        payload.put("step", step.name());
        payload.put("state", one.state().name());
        step.finding().ifPresent(finding -> {
            payload.put("finding", finding.name());
            payload.put("reasons", facts.reason());
            payload.put("follows", facts.follows());
            payload.put("mayChange", facts.mayChange());
        });
        record(one, "complaint." + step.noun(), payload, facts.reason());
    }

    /** To the instant: the window ends with its last day in London, or when the authority waives it. */
    private static boolean isAfterTheWindow(Inspection inspection, Instant now) {
        return inspection
                .deadline(InspectionTimescale.COMPLAINT_WINDOW)
                .map(window -> window.isMet() || !window.isInTime(now))
                .orElse(false);
    }

    private String reference() {
        return "CMP-%d-%04d".formatted(time.today().getYear(), complaints.nextNumber());
    }

    private void record(Complaint one, String kind, Object payload, String reason) {
        recorder.record(new Subject("complaint", one.id().toString(), one.version()), kind, payload, reason);
    }
}
