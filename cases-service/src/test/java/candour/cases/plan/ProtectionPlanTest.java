package candour.cases.plan;

import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.conference.Conferred;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child protection plan: begun, continued and ended by conferences, with its reviews and its categories. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectionPlanTest {

    @Test
    void a_plan_begins_in_outline_on_the_day_of_its_conference() {
        var of = protectedSince("2024-03-20");

        Planned.of(of)
                .read()
                .then()
                .body("kind", is("PROTECTION"))
                .body("state", is("OUTLINE"))
                .body("startedOn", is("2024-03-20"))
                .body("initialCategory", is("NEG"))
                .body("previousProtectionPlans", is(0));
        assertThat(of.clock("FIRST_REVIEW_CONFERENCE")).containsEntry("dueOn", "2024-06-20");
        assertThat(of.clock("FIRST_PROTECTION_VISIT")).containsEntry("startedOn", "2024-03-20");
    }

    @ParameterizedTest(name = "A07: the first review of a conference held on {0} is due on {3}")
    @CsvSource({"2022-11-30,2022-11-01,2022-11-22,2023-02-28", "2023-11-30,2023-11-01,2023-11-22,2024-02-29"})
    void a07_the_first_review(String held, String enquired, String concluded, String due) {
        var of = Conferred.awaited(OpenCase.referredOn(enquired), enquired, concluded);

        Conferred.plannedFor(held, of);

        assertThat(of.clock("FIRST_REVIEW_CONFERENCE")).containsEntry("dueOn", due);
    }

    @Test
    @DisplayName("A07: the next review is due at most six months after the one that was held")
    void a07_the_next_review() {
        var of = protectedSince("2024-03-20");

        Conferred.review("2024-06-13", "CONTINUE", null, of).then().statusCode(200);

        assertThat(of.clock("FIRST_REVIEW_CONFERENCE"))
                .containsEntry("dueOn", "2024-06-20")
                .containsEntry("metOn", "2024-06-13");
        assertThat(of.clock("NEXT_REVIEW_CONFERENCE")).containsEntry("dueOn", "2024-12-13");

        Conferred.review("2024-12-10", "CONTINUE", null, of).then().statusCode(200);

        assertThat(of.clocks("NEXT_REVIEW_CONFERENCE"))
                .extracting(clock -> clock.get("dueOn"))
                .containsExactly("2024-12-13", "2025-06-10");
    }

    @Test
    void a_review_changes_the_category_and_the_one_before_stays() {
        var of = protectedSince("2024-03-20");

        Conferred.review("2024-06-13", "CONTINUE", "PHY", of);

        Planned.of(of)
                .read()
                .then()
                .body("initialCategory", is("NEG"))
                .body("latestCategory", is("PHY"))
                .body("categories.from", contains("2024-03-20", "2024-06-13"))
                .body("reviewDays", contains("2024-06-13"));
    }

    @Test
    void a_review_on_the_day_the_plan_began_is_refused() {
        var of = protectedSince("2024-03-20");

        Conferred.review("2024-03-20", "END", null, of)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("8841 review after start"));
        Planned.of(of).read().then().body("state", is("OUTLINE"));
    }

    @Test
    void a_review_of_a_child_without_a_plan_is_refused() {
        Conferred.review("2024-06-13", "CONTINUE", null, OpenCase.referredOn("2024-02-28"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("protection plan open"));
    }

    @Test
    void a_plan_in_need_gives_way_to_a_protection_plan_on_the_same_day() {
        var of = OpenCase.referredOn("2024-02-28");
        var inNeed = Planned.inNeedOn(of, "2024-02-29");
        Conferred.awaited(of);

        Conferred.plannedFor("2024-03-20", of);

        inNeed.read()
                .then()
                .body("state", is("ENDED"))
                .body("endedOn", is("2024-03-20"))
                .body("ending", is("STEPPED_UP"));
        assertThat(of.clock("FIRST_IN_NEED_VISIT")).containsEntry("ending", "NOT_NEEDED");
    }

    @Test
    void no_plan_in_need_beside_a_protection_plan() {
        Planned.start(protectedSince("2024-03-20"), "IN_NEED", "2024-04-02")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("4001 in need plan beside protection plan"));
    }

    @Test
    void a_second_plan_knows_of_the_first() {
        var of = protectedSince("2024-03-20");
        Conferred.review("2024-06-13", "END", null, of);
        Conferred.awaited(of, "2024-07-01", "2024-07-08");

        Conferred.plannedFor("2024-07-10", of);

        Planned.of(of).read().then().body("state", is("OUTLINE")).body("previousProtectionPlans", is(1));
        Asking.get(SOCIAL_WORKER, "/plans?child=" + of.child()).then().body("items", hasSize(2));
    }

    private static OpenCase protectedSince(String day) {
        var of = Conferred.awaited();
        Conferred.plannedFor(day, of);
        return of;
    }
}
