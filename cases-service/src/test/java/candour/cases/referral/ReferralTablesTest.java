package candour.cases.referral;

import candour.cases.record.CodeTable;
import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps and codes of a referral are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferralTablesTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(ReferralStep.class, "referral", "Steps of a referral");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(ReferralStep.class, ReferralState.class);
    }

    @Test
    void every_state_is_left() {
        StepTable.mustLeaveEveryStateBut(Set.of(), ReferralStep.class, ReferralState.class);
    }

    @Test
    void the_sources_are_those_published() {
        CodeTable.mustBePublished(ReferralSource.class, "referral-source", "Sources of a referral");
    }
}
