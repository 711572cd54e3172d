package candour.inspections.change;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A correction corrects something. */
@ApplicationScoped
class SomethingDiffers implements StepGuard {

    private final ReportDifferences differences;

    SomethingDiffers(ReportDifferences differences) {
        this.differences = differences;
    }

    @Override
    public Guard guard() {
        return Guard.SOMETHING_DIFFERS;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return differences.of(inspection).list().isEmpty()
                ? List.of(new Problem.Error("report", "The text in work says what is published"))
                : List.of();
    }
}
