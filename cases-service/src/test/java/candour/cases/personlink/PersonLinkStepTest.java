package candour.cases.personlink;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a link are those published, and none is an end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonLinkStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(PersonLinkStep.class, "person-link", "Steps of a link between two records");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(PersonLinkStep.class, PersonLinkState.class);
    }

    @Test
    void every_state_is_left_so_that_each_can_be_undone() {
        StepTable.mustLeaveEveryStateBut(Set.of(), PersonLinkStep.class, PersonLinkState.class);
    }
}
