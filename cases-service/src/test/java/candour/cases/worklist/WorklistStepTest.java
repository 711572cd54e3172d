package candour.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.record.StepTable;
import candour.cases.signal.Tier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What people may do with a line of the worklist is what is published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorklistStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(WorklistStep.class, "worklist", "Steps of a worklist entry");
    }

    @Test
    void nothing_is_open_for_a_child_that_is_one_for_now() {
        assertThat(WorklistStep.values()).noneMatch(step -> step.isOpenIn(Tier.T0));
    }
}
