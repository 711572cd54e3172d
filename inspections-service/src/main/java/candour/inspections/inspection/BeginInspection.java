package candour.inspections.inspection;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.authority.Authorities;
import candour.inspections.framework.Framework;
import candour.inspections.reportimport.ReportImports;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;

/** Begins an inspection, and takes in its report where one was imported; the clocks of its fieldwork never ran here. */
@ApplicationScoped
class BeginInspection {

    private final Inspections inspections;
    private final Authorities authorities;
    private final ReportImports imports;
    private final TakeInspectionStep steps;
    private final Event<ReportArrives> arrives;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    BeginInspection(
            Inspections inspections,
            Authorities authorities,
            ReportImports imports,
            TakeInspectionStep steps,
            Event<ReportArrives> arrives,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.inspections = inspections;
        this.authorities = authorities;
        this.imports = imports;
        this.steps = steps;
        this.arrives = arrives;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The inspection this command makes, or made before when the request is a repeat. */
    Inspection begin(PlanInspection plan, RequestKey key) {
        var before = inspections.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        check(plan);
        var reference = "INS-%d-%04d".formatted(time.today().getYear(), inspections.nextNumber());
        var inspection = Inspection.planned(new InspectionId(ids.next()), reference, plan, key);
        inspection.ledBy(current.get(), rehearsedFrom(plan));
        inspections.persistAndFlush(inspection);
        recorder.record(InspectionAccess.subject(inspection), "inspection.plan", plan, null);
        if (plan.reportImport() != null) {
            takeIn(inspection, plan.reportImport());
        }
        return inspection;
    }

    private void takeIn(Inspection inspection, UUID reportImport) {
        arrives.fire(new ReportArrives(inspection, reportImport));
        steps.take(inspection, InspectionStep.IMPORT, TakeStep.today());
    }

    private void check(PlanInspection plan) {
        var framework = Framework.find(plan.framework())
                .orElseThrow(() -> ProblemException.rule("/framework", "Choose a framework of the register"));
        if (!framework.knows(plan.kind().name())) {
            throw ProblemException.rule("/kind", "Choose a kind of inspection that this framework knows");
        }
        if (plan.fieldworkFrom().isBefore(framework.inForce().from().withDayOfMonth(1))) {
            throw ProblemException.rule(
                    "/fieldworkFrom", "Fieldwork under this framework cannot begin before the framework");
        }
        if (authorities.find(plan.authority()).isEmpty()) {
            throw ProblemException.rule("/authority", "Choose an authority of the register");
        }
        checkParent(plan);
        if (plan.fieldworkFrom().isAfter(time.today()) && plan.reportImport() != null) {
            throw ProblemException.rule("/fieldworkFrom", "The fieldwork of a report already written is in the past");
        }
    }

    private void checkParent(PlanInspection plan) {
        if (plan.parent() == null) {
            return;
        }
        var fits = inspections
                .findByIdOptional(plan.parent())
                .filter(parent -> parent.authority().equals(plan.authority()))
                .filter(parent -> parent.state().isPublished())
                .filter(parent -> parent.kind().isGraded());
        if (fits.isEmpty()) {
            throw ProblemException.rule("/parent", "Choose a published inspection of the same authority");
        }
    }

    /** Whose report is being replayed; a report of another authority is only taken in as a declared rehearsal. */
    private Optional<String> rehearsedFrom(PlanInspection plan) {
        if (plan.reportImport() == null) {
            return Optional.empty();
        }
        var read = imports.get(plan.reportImport()).reading();
        boolean same = plan.authority().equals(read.authority().value());
        if (!same && !plan.rehearsal()) {
            throw ProblemException.rule(
                    "/rehearsal", "The report was not read as one of this authority; say that this is a rehearsal");
        }
        var name = read.authorityName().value();
        return same ? Optional.empty() : Optional.of(name == null ? "an authority that could not be read" : name);
    }
}
