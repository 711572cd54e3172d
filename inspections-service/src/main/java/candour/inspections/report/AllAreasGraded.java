package candour.inspections.report;

import candour.conventions.Problem;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every area the framework requires is graded, or somebody has written why it is not judged. */
@ApplicationScoped
class AllAreasGraded implements StepGuard {

    private final Reports reports;

    AllAreasGraded(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Guard guard() {
        return Guard.ALL_AREAS_GRADED;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        if (!inspection.kind().isGraded()) {
            return List.of();
        }
        var manifest = reports.newest(reports.get(inspection.id())).manifest();
        return Framework.valueOf(inspection.framework()).required().stream()
                .filter(area -> manifest.judgement(area.code())
                        .filter(Manifest.Judgement::isSettled)
                        .isEmpty())
                .map(area -> new Problem.Error(
                        Part.judgement(area.code()).address(), area.label() + " has neither a grade nor a reason"))
                .toList();
    }
}
