package candour.inspections.report;

import candour.inspections.framework.Area;
import candour.inspections.framework.Framework;
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

    void begin(@Observes StepTakenEvent taken) {
        if (taken.step() == InspectionStep.DRAFT) {
            var framework = Framework.valueOf(taken.inspection().framework());
            var sections = framework.required().stream()
                    .map(area -> new Manifest.Section(area.label(), area.code(), List.of()))
                    .toList();
            var judgements = framework.required().stream()
                    .map(Area::code)
                    .map(area -> new Manifest.Judgement(area, null, null))
                    .toList();
            reports.begin(
                    taken.inspection(), new Manifest(framework.title(), sections, judgements, List.of()), List.of());
        }
    }

    void fix(@Observes StepTakenEvent taken) {
        if (taken.step() == InspectionStep.DRAFT_ISSUE) {
            seal(taken, Purpose.ISSUED);
        }
        if (taken.step() == InspectionStep.FINAL_SIGNING) {
            seal(taken, Purpose.FINAL);
        }
    }

    private void seal(StepTakenEvent taken, Purpose purpose) {
        var report = reports.get(taken.inspection().id());
        var manifest = reports.manifest(reports.revision(report, report.newest()));
        reports.add(report, purpose, manifest, List.of());
    }
}
