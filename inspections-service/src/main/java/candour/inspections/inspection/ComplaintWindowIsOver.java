package candour.inspections.inspection;

import candour.conventions.Problem;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A report is not published while its authority may still complain about it, unless it says that it will not. */
@ApplicationScoped
class ComplaintWindowIsOver implements StepGuard {

    private final Time time;

    ComplaintWindowIsOver(Time time) {
        this.time = time;
    }

    @Override
    public Guard guard() {
        return Guard.COMPLAINT_WINDOW_IS_OVER;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return inspection.deadline(InspectionTimescale.COMPLAINT_WINDOW).stream()
                .filter(window -> !window.isMet() && window.isInTime(time.now()))
                .map(window -> new Problem.Error(
                        "complaint-window", "The authority may complain until the end of " + window.dueOn()))
                .toList();
    }
}
