package candour.inspections.representation;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sending all comments leaves none behind unnoticed. */
@ApplicationScoped
class NothingLeftInDraft implements StepGuard {

    private final Representations representations;

    NothingLeftInDraft(Representations representations) {
        this.representations = representations;
    }

    @Override
    public Guard guard() {
        return Guard.NOTHING_LEFT_IN_DRAFT;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return representations.of(inspection.id()).stream()
                .filter(one -> one.state() == RepresentationState.DRAFT)
                .map(one -> new Problem.Error(
                        "representation:" + one.id(),
                        one.reference() + " is still being written: submit it or withdraw it"))
                .toList();
    }
}
