package candour.inspections.complaint;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.inspection.Hands;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may take which step of a complaint: for the inspectorate nobody who had a hand in the report, or decided it before. */
@ApplicationScoped
class MayTakeStep {

    private final Hands hands;
    private final InspectionAccess access;

    MayTakeStep(Hands hands, InspectionAccess access) {
        this.hands = hands;
        this.access = access;
    }

    boolean may(ComplaintStep step, Inspection inspection, Complaint one, Actor actor) {
        return step.isFor(actor)
                && (step.isInspectorates() ? isApart(step, inspection, one, actor) : access.isRecipient(inspection));
    }

    /** Refuses with 403, saying why. */
    void require(ComplaintStep step, Inspection inspection, Complaint one, Actor actor) {
        if (!step.isFor(actor) || !step.isInspectorates() && !access.isRecipient(inspection)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
        if (!may(step, inspection, one, actor)) {
            throw new ProblemException(
                    Problems.NOT_YOURS,
                    "A complaint is handled by a moderator who had no hand in the report: who neither led the inspection,"
                            + " nor was on its team, nor moderated it, nor decided this complaint before.");
        }
    }

    private boolean isApart(ComplaintStep step, Inspection inspection, Complaint one, Actor actor) {
        boolean decidesAgain = step.finding().isPresent()
                && one.decision()
                        .map(Decision::decidedBy)
                        .filter(by -> by.is(actor))
                        .isPresent();
        return !decidesAgain && !hands.areOf(actor, inspection);
    }
}
