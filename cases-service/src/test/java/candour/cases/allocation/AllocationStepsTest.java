package candour.cases.allocation;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of an allocation and of an absence are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationStepsTest {

    @Test
    void the_steps_of_an_allocation_are_those_published() {
        StepTable.mustBePublished(AllocationStep.class, "allocation", "Steps of an allocation");
    }

    @Test
    void an_allocation_reaches_every_state_and_ends_in_one() {
        StepTable.mustReachEveryState(AllocationStep.class, AllocationState.class);
        StepTable.mustLeaveEveryStateBut(Set.of(AllocationState.ENDED), AllocationStep.class, AllocationState.class);
    }

    @Test
    void the_steps_of_an_absence_are_those_published() {
        StepTable.mustBePublished(AbsenceStep.class, "absence", "Steps of a worker's absence");
    }

    @Test
    void an_absence_reaches_every_state_and_ends_with_the_return() {
        StepTable.mustReachEveryState(AbsenceStep.class, AbsenceState.class);
        StepTable.mustLeaveEveryStateBut(Set.of(AbsenceState.BACK), AbsenceStep.class, AbsenceState.class);
    }
}
