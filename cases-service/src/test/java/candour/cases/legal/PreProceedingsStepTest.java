package candour.cases.legal;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of pre-proceedings are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreProceedingsStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(PreProceedingsStep.class, "pre-proceedings", "Steps of pre-proceedings");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(PreProceedingsStep.class, PreProceedingsState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(PreProceedingsState.STEPPED_DOWN, PreProceedingsState.CONCLUDED),
                PreProceedingsStep.class,
                PreProceedingsState.class);
    }
}
