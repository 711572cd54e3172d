package candour.inspections.change;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nothing is toned down, or hardened, in silence: no byte differs from the issued draft without a cause. */
@ApplicationScoped
class DifferencesCovered implements StepGuard {

    private final ReportDifferences differences;
    private final Reports reports;

    DifferencesCovered(ReportDifferences differences, Reports reports) {
        this.differences = differences;
        this.reports = reports;
    }

    @Override
    public Guard guard() {
        return Guard.DIFFERENCES_COVERED;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        var coverage = differences.coverage(inspection);
        var issued = reports.base(inspection).manifest();
        return differences.of(inspection).list().stream()
                .filter(difference -> !coverage.covers(difference))
                .map(difference -> new Problem.Error(
                        difference.part().address(),
                        ReportViews.label(inspection, issued, difference.part())
                                + (inspection.state().isBeingCorrected()
                                        ? " differs from the published text without a permitted cause"
                                        : " differs from the issued draft without a permitted cause")))
                .toList();
    }
}
