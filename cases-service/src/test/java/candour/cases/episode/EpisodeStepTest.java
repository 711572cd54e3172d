package candour.cases.episode;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of an episode are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EpisodeStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(EpisodeStep.class, "episode", "Steps of an episode");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(EpisodeStep.class, EpisodeState.class);
    }

    @Test
    void every_state_but_closed_is_left() {
        StepTable.mustLeaveEveryStateBut(Set.of(EpisodeState.CLOSED), EpisodeStep.class, EpisodeState.class);
    }
}
