package candour.cases.health;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps of a health attendance are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthAttendanceStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(HealthAttendanceStep.class, "health-attendance", "Steps of a health attendance");
    }

    @Test
    void every_state_is_reached_and_left_but_the_ends() {
        StepTable.mustReachEveryState(HealthAttendanceStep.class, HealthAttendanceState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(
                        HealthAttendanceState.RECORDED,
                        HealthAttendanceState.ACTED_ON,
                        HealthAttendanceState.CONTACTED_AGAIN,
                        HealthAttendanceState.NOT_CONTACTED),
                HealthAttendanceStep.class,
                HealthAttendanceState.class);
    }
}
