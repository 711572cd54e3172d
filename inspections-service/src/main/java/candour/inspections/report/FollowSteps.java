package candour.inspections.report;

import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTakenEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What the steps of an inspection do to its report: an empty draft begins, a draft is issued, a final text is fixed. */
@ApplicationScoped
class FollowSteps {

    private final Reports reports;

    FollowSteps(Reports reports) {
        this.reports = reports;
    }

    /** Fieldwork that was reopened comes back to the draft there is. */
    void begin(@Observes StepTakenEvent taken) {
        var inspection = taken.inspection();
        if (taken.step() == InspectionStep.DRAFT
                && reports.find(inspection.id()).isEmpty()) {
            reports.begin(inspection, EmptyReport.of(inspection), List.of());
        }
    }

    void fix(@Observes StepTakenEvent taken) {
        switch (taken.step()) {
            case DRAFT_ISSUE -> seal(taken, Purpose.ISSUED);
            case FINAL_SIGNING -> seal(taken, Purpose.FINAL);
            case CORRECTION_SIGNING -> seal(taken, Purpose.CORRECTION);
            case CORRECTION -> reports.get(taken.inspection().id()).correct();
            case CORRECTION_ABANDONMENT -> restore(taken);
            default -> {
                // The other steps leave the report as it is.
            }
        }
    }

    /** Says again what is published, as another revision, so that what was given up stays in the chain. */
    private void restore(StepTakenEvent taken) {
        var report = reports.get(taken.inspection().id());
        var published = reports.revision(report, report.finalRevision().orElseThrow());
        reports.add(report, Purpose.DRAFT, reports.manifest(published), List.of());
    }

    private void seal(StepTakenEvent taken, Purpose purpose) {
        var report = reports.get(taken.inspection().id());
        var manifest = reports.manifest(reports.revision(report, report.newest()));
        reports.add(report, purpose, manifest, List.of());
    }
}
