package candour.cases.coregroup;

import candour.cases.record.StepTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The step of a core group is the one published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoreGroupTablesTest {

    @Test
    void the_step_is_the_one_published() {
        StepTable.mustBePublished(CoreGroupStep.class, "core-group", "Step of a core group");
        StepTable.mustReachEveryState(CoreGroupStep.class, CoreGroupState.class);
    }
}
