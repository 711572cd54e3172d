package candour.inspections.change;

import candour.conventions.CurrentActor;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Gives a difference its cause, if the table of causes permits it, and takes the second person's word. */
@ApplicationScoped
class CoverDifference {

    private final Changes changes;
    private final ReportDifferences differences;
    private final CauseChecks checks;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    CoverDifference(
            Changes changes,
            ReportDifferences differences,
            CauseChecks checks,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.changes = changes;
        this.differences = differences;
        this.checks = checks;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The change this command makes, or made before when the request is a repeat. */
    Change cover(Inspection inspection, GiveCause given, RequestKey key) {
        var before = changes.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.COVER_CHANGE.require(current.get(), inspection);
        var cause = cause(given);
        var difference = open(inspection, given);
        checks.require(inspection, difference, cause, given);
        var change = Change.of(new ChangeId(ids.next()), inspection, difference, cause, given);
        change.madeBy(current.get(), time.now(), key);
        changes.persistAndFlush(change);
        record(change, "change.cause", payload(change), given.reason());
        return change;
    }

    void confirm(Inspection inspection, Change change, Confirm words) {
        InspectionAction.COVER_CHANGE.require(current.get(), inspection);
        change.confirm(current.get(), inspection.isLedBy(current.get()), words.reason(), time.now());
        record(change, "change.confirmation", payload(change), words.reason());
    }

    /** The difference as far as it is not covered yet. */
    private Difference open(Inspection inspection, GiveCause given) {
        var all = differences.of(inspection);
        var difference = all.of(given.part())
                .orElseThrow(() -> new ProblemException(
                        Problems.STEP_NOT_ALLOWED,
                        "This part says what its readers have already; there is nothing to cover."));
        var coverage = differences.coverage(inspection);
        if (coverage.covers(difference)) {
            throw new ProblemException(Problems.ALREADY_THERE, "This difference has its cause already.");
        }
        var from = coverage.coveredUpTo(difference);
        return from.equals(difference.beforeSha256())
                ? difference
                : all.difference(given.part(), wording(inspection, given, from), difference.after());
    }

    private String wording(Inspection inspection, GiveCause given, String sha256) {
        return differences.coverage(inspection).of(given.part()).stream()
                .filter(change -> change.afterSha256().equals(sha256))
                .map(Change::afterText)
                .findFirst()
                .orElse(null);
    }

    private static ChangeCause cause(GiveCause given) {
        return Arrays.stream(ChangeCause.values())
                .filter(cause -> cause.name().equals(given.cause()))
                .findFirst()
                .orElseThrow(() -> notACause(given.cause()));
    }

    private static ProblemException notACause(String asked) {
        var permitted = List.of(ChangeCause.values());
        return new ProblemException(
                Problems.RULE_BROKEN,
                "That is never a cause for changing a report. The causes are " + permitted + ".",
                List.of(new Problem.Error("/cause", "Choose one of " + permitted)));
    }

    private static LinkedHashMap<String, Object> payload(Change change) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("part", change.part().address());
        payload.put("cause", change.cause().name());
        payload.put("beforeSha256", change.beforeSha256());
        payload.put("afterSha256", change.afterSha256());
        payload.put("direction", String.valueOf(change.direction()));
        payload.put("effective", change.isEffective());
        payload.put("reason", change.reason());
        change.follows().representation().ifPresent(id -> payload.put("representation", id.toString()));
        change.follows().complaint().ifPresent(id -> payload.put("complaint", id.toString()));
        return payload;
    }

    private void record(Change change, String kind, Object payload, String reason) {
        recorder.record(new Subject("change", change.id().toString(), change.version()), kind, payload, reason);
    }
}
