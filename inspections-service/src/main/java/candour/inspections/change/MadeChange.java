package candour.inspections.change;

import candour.conventions.Actor;
import candour.inspections.inspection.HandInReport;
import candour.inspections.inspection.Inspection;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who gave a change its cause, or confirmed one. */
@ApplicationScoped
class MadeChange implements HandInReport {

    private final Changes changes;

    MadeChange(Changes changes) {
        this.changes = changes;
    }

    @Override
    public boolean isOf(Actor actor, Inspection inspection) {
        return changes.of(inspection.id()).stream()
                .anyMatch(change -> change.madeBy().is(actor)
                        || change.confirmation()
                                .filter(given -> given.by().is(actor))
                                .isPresent());
    }
}
