package candour.cases.missing;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a missing episode are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingEpisodeStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(MissingEpisodeStep.class, "missing-episode", "Steps of a missing episode");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(MissingEpisodeStep.class, MissingEpisodeState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(MissingEpisodeState.INTERVIEWED, MissingEpisodeState.NOT_INTERVIEWED),
                MissingEpisodeStep.class,
                MissingEpisodeState.class);
    }
}
