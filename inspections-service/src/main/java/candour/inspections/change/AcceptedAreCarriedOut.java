package candour.inspections.change;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import candour.inspections.representation.Representation;
import candour.inspections.representation.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A promise to change the report is kept before it is signed. */
@ApplicationScoped
class AcceptedAreCarriedOut implements StepGuard {

    private final Representations representations;
    private final Changes changes;

    AcceptedAreCarriedOut(Representations representations, Changes changes) {
        this.representations = representations;
        this.changes = changes;
    }

    @Override
    public Guard guard() {
        return Guard.ACCEPTED_ARE_CARRIED_OUT;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        var made = changes.of(inspection.id());
        return representations.submitted(inspection.id()).stream()
                .filter(Representation::mayCauseChange)
                .filter(one -> made.stream().noneMatch(change -> carriesOut(change, one)))
                .map(one -> new Problem.Error(
                        "representation:" + one.id(), one.reference() + " was accepted with a change that is not made"))
                .toList();
    }

    private static boolean carriesOut(Change change, Representation one) {
        return change.isEffective()
                && change.follows().representation().filter(one.id()::equals).isPresent();
    }
}
