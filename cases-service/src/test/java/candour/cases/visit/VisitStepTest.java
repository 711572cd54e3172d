package candour.cases.visit;

import candour.cases.record.StepTable;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a visit are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(VisitStep.class, "visit", "Steps of a visit");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(VisitStep.class, VisitState.class);
    }

    @Test
    void only_a_planned_visit_is_left() {
        StepTable.mustLeaveEveryStateBut(
                EnumSet.complementOf(EnumSet.of(VisitState.PLANNED)), VisitStep.class, VisitState.class);
    }
}
