package candour.cases.person;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps are those published, and they leave no state stranded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonStepTest {

    @Test
    void the_steps_of_a_record_are_those_published() {
        StepTable.mustBePublished(PersonStep.class, "person", "Steps of a person's record");
    }

    @Test
    void every_state_is_reached_by_a_step() {
        StepTable.mustReachEveryState(PersonStep.class, PersonState.class);
    }

    @Test
    void every_state_but_the_last_is_left_by_a_step() {
        StepTable.mustLeaveEveryStateBut(Set.of(PersonState.SEALED), PersonStep.class, PersonState.class);
    }
}
