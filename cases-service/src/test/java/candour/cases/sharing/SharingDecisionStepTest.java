package candour.cases.sharing;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a decision to share are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingDecisionStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(SharingDecisionStep.class, "sharing-decision", "Steps of a decision to share");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(SharingDecisionStep.class, SharingDecisionState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(SharingDecisionState.SHARED, SharingDecisionState.NOT_SHARED),
                SharingDecisionStep.class,
                SharingDecisionState.class);
    }
}
