package candour.cases.strategy;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a strategy discussion are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrategyDiscussionTablesTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(
                StrategyDiscussionStep.class, "strategy-discussion", "Steps of a strategy discussion");
        StepTable.mustReachEveryState(StrategyDiscussionStep.class, StrategyDiscussionState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(
                        StrategyDiscussionState.S47_JOINT,
                        StrategyDiscussionState.S47_SINGLE,
                        StrategyDiscussionState.NO_S47,
                        StrategyDiscussionState.PROTECT_NOW),
                StrategyDiscussionStep.class,
                StrategyDiscussionState.class);
    }
}
