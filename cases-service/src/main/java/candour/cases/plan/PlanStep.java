package candour.cases.plan;

import candour.cases.record.Step;
import java.util.Optional;

/** A step of a plan, of whichever kind. */
interface PlanStep extends Step<PlanState> {

    /** Why the plan ended, where the step ends it. */
    Optional<PlanEnding> ending();
}
