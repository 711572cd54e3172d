package candour.inspections.statementofaction;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.InspectionState;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.TakeInspectionStep;
import candour.inspections.inspection.TakeStep;
import candour.inspections.report.Manifest;
import candour.inspections.report.Reports;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Puts a statement on record; the first one that comes is also the step that stops the clock. */
@ApplicationScoped
class KeepStatement {

    private final StatementsOfAction statements;
    private final TakeInspectionStep steps;
    private final Reports reports;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    KeepStatement(
            StatementsOfAction statements,
            TakeInspectionStep steps,
            Reports reports,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.statements = statements;
        this.steps = steps;
        this.reports = reports;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The statement this command makes, or made before when the request is a repeat. */
    StatementOfAction keep(Inspection inspection, SendStatement sent, RequestKey key) {
        var before = statements.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.SEND_STATEMENT.require(current.get(), inspection);
        var received = dated(inspection, sent);
        checkItems(inspection, received);
        var statement = StatementOfAction.of(ids.next(), inspection, received, key);
        statement.recordedBy(Person.of(current.get()), time.now());
        statements.persistAndFlush(statement);
        recorder.record(InspectionAccess.subject(inspection), "statement-of-action.send", received, null);
        takeStep(inspection, received.receivedOn());
        return statement;
    }

    private SendStatement dated(Inspection inspection, SendStatement sent) {
        if (inspection.statementClock().isEmpty()) {
            throw ProblemException.rule("/items", "No statement of action is owed about this inspection");
        }
        var on = sent.receivedOn() == null ? time.today() : sent.receivedOn();
        if (on.isAfter(time.today())) {
            throw ProblemException.rule("/receivedOn", "Enter a day that is not in the future");
        }
        return new SendStatement(on, sent.items());
    }

    /** Each item answers to things that this report says need to improve. */
    private void checkItems(Inspection inspection, SendStatement sent) {
        var known = reports.published(inspection).manifest().improvements().stream()
                .map(Manifest.Improvement::id)
                .collect(Collectors.toSet());
        for (int place = 0; place < sent.items().size(); place++) {
            if (!known.containsAll(sent.items().get(place).improvements())) {
                throw ProblemException.rule(
                        "/items/" + place + "/improvements", "Choose things that this report says need to improve");
            }
        }
    }

    private void takeStep(Inspection inspection, LocalDate on) {
        var step = inspection.state() == InspectionState.FINAL_SHARED
                ? InspectionStep.EARLY_STATEMENT
                : InspectionStep.STATEMENT;
        if (inspection.statementClock().filter(clock -> !clock.isMet()).isPresent()) {
            steps.take(inspection, step, new TakeStep(on, null, null));
        }
    }
}
