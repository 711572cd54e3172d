package candour.inspections.inspection;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.timescale.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;

/** Takes one step: state, role, guards, clocks, what hangs on the step, and its ledger entry, in one transaction. */
@ApplicationScoped
public class TakeInspectionStep {

    /** Only what happens away from the screen may be dated back; a window owed to somebody begins when it is given. */
    private static final Set<InspectionStep> MAY_BE_DATED = EnumSet.of(
            InspectionStep.NOTIFICATION,
            InspectionStep.FIELDWORK_START,
            InspectionStep.FIELDWORK_END,
            InspectionStep.LOCAL_PUBLICATION,
            InspectionStep.PRIORITY_DRAFT_PLAN,
            InspectionStep.PRIORITY_PLAN,
            InspectionStep.EARLY_STATEMENT,
            InspectionStep.STATEMENT,
            InspectionStep.DEFERRAL,
            InspectionStep.PAUSE,
            InspectionStep.RESUMPTION);

    private final CurrentActor current;
    private final StepGuards guards;
    private final ReportFacts reports;
    private final Event<StepTakenEvent> taken;
    private final Recorder recorder;
    private final Clocks clocks;
    private final Time time;

    TakeInspectionStep(
            CurrentActor current,
            StepGuards guards,
            ReportFacts reports,
            Event<StepTakenEvent> taken,
            Recorder recorder,
            Clocks clocks,
            Time time) {
        this.current = current;
        this.guards = guards;
        this.reports = reports;
        this.taken = taken;
        this.recorder = recorder;
        this.clocks = clocks;
        this.time = time;
    }

    @Transactional
    public void take(Inspection inspection, InspectionStep step, TakeStep facts) {
        Gate.mustBeOpen(step, inspection.state());
        var what = Happened.of(step, day(step, facts.on()), facts);
        Gate.mustBeFor(step, current.get());
        guards.require(step, inspection);
        inspection.take(step, what, current.get(), time.now());
        Milestone.of(step)
                .ifPresent(milestone ->
                        inspection.strike(milestone, what.on(), clocks, reports.circumstances(inspection)));
        taken.fire(new StepTakenEvent(inspection, step));
        var payload = new LinkedHashMap<String, Object>();
        payload.put("step", step.name());
        payload.put("state", inspection.state().name());
        payload.put("on", what.on().toString());
        if (what.ground() != null) {
            payload.put("ground", what.ground().name());
        }
        recorder.record(InspectionAccess.subject(inspection), "inspection." + step.noun(), payload, facts.reason());
    }

    void moveFieldwork(Inspection inspection, MoveFieldwork days) {
        InspectionAction.MOVE_FIELDWORK.require(current.get(), inspection);
        inspection.moveFieldwork(Fieldwork.of(days.fieldworkFrom(), days.fieldworkTo()));
        recorder.record(InspectionAccess.subject(inspection), "inspection.fieldwork", days, days.reason());
    }

    private LocalDate day(InspectionStep step, LocalDate said) {
        var today = time.today();
        if (said == null || said.equals(today)) {
            return today;
        }
        if (!MAY_BE_DATED.contains(step)) {
            throw ProblemException.rule("/on", "This step is dated by the day it is recorded; leave the date out");
        }
        if (said.isAfter(today)) {
            throw ProblemException.rule("/on", "Enter a day that is not in the future");
        }
        return said;
    }
}
