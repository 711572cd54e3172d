package candour.inspections.representation;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see a representation: the recipients at its authority always; the inspectorate once it is submitted; everybody, without names, after
 * publication. Its evidence is not for the public.
 */
@ApplicationScoped
class RepresentationAccess {

    private final InspectionAccess access;
    private final Inspections inspections;
    private final CurrentActor current;

    RepresentationAccess(InspectionAccess access, Inspections inspections, CurrentActor current) {
        this.access = access;
        this.inspections = inspections;
        this.current = current;
    }

    /** The inspection of this representation, or 404. */
    Inspection require(Representation one) {
        var inspection = access.requireReport(inspections.hold(one.inspection()));
        if (one.submittedAt() == null && !seesDrafts(inspection)) {
            throw ProblemException.notFound();
        }
        return inspection;
    }

    Inspection requireEvidence(Representation one) {
        var inspection = require(one);
        if (!Role.isInspectorate(current.get()) && !seesDrafts(inspection)) {
            throw ProblemException.notFound();
        }
        return inspection;
    }

    /** Refuses anybody but the recipients at the inspected body; a director of another authority sees nothing here at all. */
    void requireOwner(Inspection inspection) {
        if (!seesDrafts(inspection)) {
            throw ProblemException.notFound();
        }
    }

    boolean seesDrafts(Inspection inspection) {
        return access.isRecipient(inspection);
    }
}
