package candour.cases.supervision;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a supervision are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupervisionStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(SupervisionStep.class, "supervision", "Steps of a supervision");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(SupervisionStep.class, SupervisionState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(SupervisionState.RECORDED), SupervisionStep.class, SupervisionState.class);
    }
}
