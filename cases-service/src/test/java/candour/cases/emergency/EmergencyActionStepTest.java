package candour.cases.emergency;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of an emergency action are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmergencyActionStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(EmergencyActionStep.class, "emergency-action", "Steps of an emergency action");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(EmergencyActionStep.class, EmergencyActionState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(EmergencyActionState.ENDED), EmergencyActionStep.class, EmergencyActionState.class);
    }
}
