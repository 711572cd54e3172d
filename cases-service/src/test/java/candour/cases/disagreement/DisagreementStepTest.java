package candour.cases.disagreement;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a disagreement between professionals are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisagreementStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(
                DisagreementStep.class, "disagreement", "Steps of a disagreement between professionals");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(DisagreementStep.class, DisagreementState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(DisagreementState.RESOLVED), DisagreementStep.class, DisagreementState.class);
    }
}
