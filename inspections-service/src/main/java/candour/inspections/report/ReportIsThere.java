package candour.inspections.report;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** There is something to read before it is sent to anybody. */
@ApplicationScoped
class ReportIsThere implements StepGuard {

    private final Reports reports;

    ReportIsThere(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Guard guard() {
        return Guard.REPORT_IS_THERE;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        boolean written = reports.find(inspection.id())
                .map(report ->
                        reports.newest(report).manifest().paragraphs().findAny().isPresent())
                .orElse(false);
        return written ? List.of() : List.of(new Problem.Error("report", "The report has no paragraph yet"));
    }
}
