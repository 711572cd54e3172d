package candour.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import candour.cases.OpenCase;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A plan for a child in need, and a family help plan: agreed with the family, reviewed, ended. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupportPlanTest {

    @Test
    void a_plan_in_need_runs_from_its_first_day_and_its_visits_are_due() {
        var of = OpenCase.referredOn("2024-02-28");

        var plan = Planned.inNeedOn(of, "2024-03-01");

        plan.read().then().body("state", is("ACTIVE"));
        assertThat(of.clock("FIRST_IN_NEED_VISIT")).containsEntry("startedOn", "2024-03-01");
        plan.end("review", "2024-04-02").then().statusCode(200).body("reviewDays", contains("2024-04-02"));
        plan.end("end", "2024-06-03").then().statusCode(200).body("ending", is("AGREED"));
        assertThat(of.clock("FIRST_IN_NEED_VISIT")).containsEntry("ending", "NOT_NEEDED");
    }

    @Test
    void a_child_has_one_plan_of_a_kind_at_a_time() {
        var of = OpenCase.referredOn("2024-02-28");
        Planned.inNeedOn(of, "2024-03-01");

        Planned.start(of, "IN_NEED", "2024-03-04")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("4004 4014 one in need plan"));
    }

    @Test
    void a_plan_before_the_referral_is_refused() {
        Planned.start(OpenCase.referredOn("2024-02-28"), "IN_NEED", "2024-02-27")
                .then()
                .statusCode(422);
    }

    @Test
    void a_family_help_plan_is_made_since_working_together_2026() {
        Planned.start(OpenCase.referredOn("2024-02-28"), "FAMILY_HELP", "2024-03-01")
                .then()
                .statusCode(422);

        Planned.start(OpenCase.referredOn("2026-03-18"), "FAMILY_HELP", "2026-03-18")
                .then()
                .statusCode(201);
    }

    @Test
    void a_protection_plan_is_not_made_without_a_conference() {
        Planned.start(OpenCase.referredOn("2024-02-28"), "PROTECTION", "2024-03-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/kind"));
    }

    @Test
    void a_step_of_a_protection_plan_is_none_of_a_plan_in_need() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");

        plan.end("death", "2024-04-02").then().statusCode(409).body("type", is("/problems/step-not-allowed"));
    }
}
