package candour.inspections.inspection;

import candour.conventions.Problem;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The window for comments is the authority's: nobody closes it for them before it is over. */
@ApplicationScoped
class WindowIsPast implements StepGuard {

    private final Time time;

    WindowIsPast(Time time) {
        this.time = time;
    }

    @Override
    public Guard guard() {
        return Guard.WINDOW_IS_PAST;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return inspection.deadline(InspectionTimescale.COMMENTS_DUE).stream()
                .filter(window -> window.isInTime(time.now()))
                .map(window ->
                        new Problem.Error("comments-due", "The window is open until the end of " + window.dueOn()))
                .toList();
    }
}
