package candour.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of plans and of their actions are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanTablesTest {

    @Test
    void the_steps_of_a_protection_plan_are_those_published() {
        StepTable.mustBePublished(ProtectionPlanStep.class, "protection-plan", "Steps of a child protection plan");
        StepTable.mustReachEveryState(ProtectionPlanStep.class, PlanState.class);
        StepTable.mustLeaveEveryStateBut(Set.of(PlanState.ENDED), ProtectionPlanStep.class, PlanState.class);
    }

    @Test
    void the_steps_of_other_plans_are_those_published() {
        StepTable.mustBePublished(
                SupportPlanStep.class, "support-plan", "Steps of a plan for a child in need and of a family help plan");
        StepTable.mustLeaveEveryStateBut(
                Set.of(PlanState.ENDED, PlanState.OUTLINE), SupportPlanStep.class, PlanState.class);
    }

    @Test
    void the_steps_of_an_action_are_those_published() {
        StepTable.mustBePublished(PlanActionStep.class, "plan-action", "Steps of an action in a plan");
        StepTable.mustReachEveryState(PlanActionStep.class, PlanActionState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(PlanActionState.DONE, PlanActionState.NOT_DONE), PlanActionStep.class, PlanActionState.class);
    }

    @Test
    void a_step_says_why_the_plan_ended_exactly_where_it_ends_it() {
        assertThat(ProtectionPlanStep.values()).allMatch(PlanTablesTest::endsWithAReason);
        assertThat(SupportPlanStep.values()).allMatch(PlanTablesTest::endsWithAReason);
    }

    private static boolean endsWithAReason(PlanStep step) {
        return step.ending().isPresent()
                == step.row().to().filter(PlanState.ENDED::equals).isPresent();
    }
}
