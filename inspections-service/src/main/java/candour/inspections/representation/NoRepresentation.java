package candour.inspections.representation;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A nil return says that there are no comments, so there may be none. */
@ApplicationScoped
class NoRepresentation implements StepGuard {

    private final Representations representations;

    NoRepresentation(Representations representations) {
        this.representations = representations;
    }

    @Override
    public Guard guard() {
        return Guard.NO_REPRESENTATION;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return representations.of(inspection.id()).stream()
                .filter(one -> one.state() != RepresentationState.WITHDRAWN)
                .map(one -> new Problem.Error(
                        "representation:" + one.id(),
                        one.reference() + " has been made: send all comments instead, or withdraw it"))
                .toList();
    }
}
