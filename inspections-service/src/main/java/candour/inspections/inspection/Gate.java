package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;

/** The two refusals of the step table: out of order is 409, another's step 403. */
final class Gate {

    private Gate() {}

    static void mustBeOpen(InspectionStep step, InspectionState state) {
        if (!step.isOpenIn(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be taken while the inspection is: %s.".formatted(step.title(), state.words()));
        }
    }

    static void mustBeFor(InspectionStep step, Actor by) {
        if (!step.isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }
}
