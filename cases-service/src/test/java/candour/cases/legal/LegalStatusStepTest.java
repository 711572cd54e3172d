package candour.cases.legal;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a legal status are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegalStatusStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(LegalStatusStep.class, "legal-status", "Steps of a legal status");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(LegalStatusStep.class, LegalStatusState.class);
        StepTable.mustLeaveEveryStateBut(Set.of(LegalStatusState.ENDED), LegalStatusStep.class, LegalStatusState.class);
    }
}
