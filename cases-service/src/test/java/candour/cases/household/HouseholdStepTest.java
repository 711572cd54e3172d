package candour.cases.household;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a household are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseholdStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(HouseholdStep.class, "household", "Steps of a household");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(HouseholdStep.class, HouseholdState.class);
    }

    @Test
    void every_state_but_dissolved_is_left() {
        StepTable.mustLeaveEveryStateBut(Set.of(HouseholdState.DISSOLVED), HouseholdStep.class, HouseholdState.class);
    }
}
