package candour.inspections.complaint;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see a complaint: the inspectorate, the recipients at the authority, and everybody, without names, after publication. */
@ApplicationScoped
class ComplaintAccess {

    private final InspectionAccess access;
    private final Inspections inspections;
    private final CurrentActor current;

    ComplaintAccess(InspectionAccess access, Inspections inspections, CurrentActor current) {
        this.access = access;
        this.inspections = inspections;
        this.current = current;
    }

    /** The inspection of this complaint, held against other steps, or 404. */
    Inspection require(Complaint one) {
        return access.requireReport(inspections.hold(one.inspection()));
    }

    /** Refuses anybody but the inspected body itself. */
    void requireOwner(Inspection inspection) {
        if (!access.isRecipient(inspection)) {
            throw ProblemException.notFound();
        }
    }

    /** Whether the caller learns the people, and what is complained of before it is decided. */
    boolean seesPeople(Inspection inspection) {
        return Role.isInspectorate(current.get()) || access.isRecipient(inspection);
    }
}
