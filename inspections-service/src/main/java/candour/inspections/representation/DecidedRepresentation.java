package candour.inspections.representation;

import candour.conventions.Actor;
import candour.inspections.inspection.HandInReport;
import candour.inspections.inspection.Inspection;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who took a step with a representation on the report. */
@ApplicationScoped
class DecidedRepresentation implements HandInReport {

    private final Representations representations;

    DecidedRepresentation(Representations representations) {
        this.representations = representations;
    }

    @Override
    public boolean isOf(Actor actor, Inspection inspection) {
        return representations.of(inspection.id()).stream()
                .flatMap(one -> one.journal().stream())
                .anyMatch(taken -> taken.bySubject().equals(actor.subject()));
    }
}
