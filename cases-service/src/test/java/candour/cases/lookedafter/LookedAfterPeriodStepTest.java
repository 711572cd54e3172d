package candour.cases.lookedafter;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a period in which a child is looked after are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookedAfterPeriodStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(
                LookedAfterPeriodStep.class,
                "looked-after-period",
                "Steps of a period in which a child is looked after");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(LookedAfterPeriodStep.class, LookedAfterPeriodState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(LookedAfterPeriodState.ENDED), LookedAfterPeriodStep.class, LookedAfterPeriodState.class);
    }
}
