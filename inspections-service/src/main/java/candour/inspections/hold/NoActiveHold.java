package candour.inspections.hold;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is held is not published, though all else be ready; the refusal names the hold. */
@ApplicationScoped
class NoActiveHold implements StepGuard {

    private final Holds holds;

    NoActiveHold(Holds holds) {
        this.holds = holds;
    }

    @Override
    public Guard guard() {
        return Guard.NO_ACTIVE_HOLD;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return holds.active(inspection.id()).stream()
                .map(hold -> new Problem.Error(
                        "hold:" + hold.id(),
                        "Held since %s and expected until %s: %s"
                                .formatted(
                                        hold.from(),
                                        hold.expectedTo(),
                                        hold.reason().words())))
                .toList();
    }
}
