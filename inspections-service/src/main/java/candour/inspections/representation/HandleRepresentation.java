package candour.inspections.representation;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.InspectionState;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.report.Reports;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Begins, writes and steps representations, each with its ledger entry. */
@ApplicationScoped
class HandleRepresentation {

    private final Representations representations;
    private final Reports reports;
    private final MayDetermine mayDetermine;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleRepresentation(
            Representations representations,
            Reports reports,
            MayDetermine mayDetermine,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.representations = representations;
        this.reports = reports;
        this.mayDetermine = mayDetermine;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The representation this command makes, or made before when the request is a repeat. */
    Representation begin(Inspection inspection, WriteRepresentation written, RequestKey key) {
        var before = representations.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.MAKE_REPRESENTATION.require(current.get(), inspection);
        var id = new RepresentationId(ids.next());
        var one = Representation.begun(id, reference(), inspection, key);
        one.madeBy(current.get());
        one.write(written, target(inspection, written));
        representations.persistAndFlush(one);
        record(one, "representation.begin", written, null);
        return one;
    }

    void write(Inspection inspection, Representation one, WriteRepresentation written) {
        InspectionAction.MAKE_REPRESENTATION.require(current.get(), inspection);
        one.write(written, target(inspection, written));
        record(one, "representation.write", written, null);
    }

    void submit(Inspection inspection, Representation one) {
        InspectionAction.MAKE_REPRESENTATION.require(current.get(), inspection);
        var now = time.now();
        one.submit(current.get(), now, isAfterTheWindow(inspection, now));
        record(one, "representation.submission", Map.of("late", one.isLate(), "words", one.words()), null);
    }

    void withdraw(Inspection inspection, Representation one, String reason) {
        if (inspection.state().isShared()) {
            throw ProblemException.rule("/", "The final report is with the authority; nothing can be withdrawn now");
        }
        one.take(RepresentationStep.WITHDRAWAL, current.get(), time.now(), reason);
        record(one, "representation.withdrawal", Map.of(), reason);
    }

    void recategorise(Inspection inspection, Representation one, Recategorise other) {
        InspectionAction.DETERMINE.require(current.get(), inspection);
        one.recategorise(other, current.get(), time.now());
        record(one, "representation.recategorisation", Map.of("category", other.category()), other.reason());
    }

    /** Acknowledgement, consideration or notification: a step of the inspectorate that only says that it was taken. */
    void take(Inspection inspection, Representation one, RepresentationStep step, String reason) {
        InspectionAction.HANDLE_REPRESENTATION.require(current.get(), inspection);
        one.take(step, current.get(), time.now(), reason);
        record(one, "representation." + step.noun(), Map.of("state", one.state()), reason);
    }

    void determine(Inspection inspection, Representation one, Determine decision) {
        InspectionAction.DETERMINE.require(current.get(), inspection);
        mayDetermine.requirePerson(inspection, one, current.get());
        mayDetermine.requireOutcome(one, decision.outcome());
        one.determine(decision, current.get(), time.now());
        var payload = new LinkedHashMap<String, Object>();
        payload.put("outcome", decision.outcome());
        payload.put("reasons", decision.reasons());
        payload.put("evidenceConsidered", decision.evidenceConsidered());
        payload.put("partSha256", one.words().partSha256());
        record(one, "representation.determination", payload, decision.reasons());
    }

    static Subject subject(Representation one) {
        return new Subject("representation", one.id().toString(), one.version());
    }

    private void record(Representation one, String kind, Object payload, String reason) {
        recorder.record(subject(one), kind, payload, reason);
    }

    private Target target(Inspection inspection, WriteRepresentation written) {
        var target = Target.in(reports.issued(reports.get(inspection.id())), written.part());
        target.mustContain(written.quoted());
        return target;
    }

    /** Late to the instant: the window ends with its last day in London, or when the authority says that it has finished. */
    private static boolean isAfterTheWindow(Inspection inspection, java.time.Instant now) {
        boolean closed = inspection.state() != InspectionState.COMMENTS_OPEN;
        return closed
                || inspection
                        .deadline(InspectionTimescale.COMMENTS_DUE)
                        .map(window -> !window.isInTime(now))
                        .orElse(false);
    }

    private String reference() {
        return "REP-%d-%04d".formatted(time.today().getYear(), representations.nextNumber());
    }
}
