package candour.inspections.representation;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Each representation that was sent in time has its answer. */
@ApplicationScoped
class AllDetermined implements StepGuard {

    private final Representations representations;

    AllDetermined(Representations representations) {
        this.representations = representations;
    }

    @Override
    public Guard guard() {
        return Guard.ALL_DETERMINED;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return representations.of(inspection.id()).stream()
                .filter(one -> one.state().isAwaitingAnswer() && !one.isLate())
                .map(one -> new Problem.Error("representation:" + one.id(), one.reference() + " is not decided yet"))
                .toList();
    }
}
