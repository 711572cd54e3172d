package candour.cases.plan;

import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.conference.Conferred;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child protection plan ends: by a conference, or for reasons that need none. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectionPlanEndTest {

    @Test
    void a_review_ends_the_plan_and_a_plan_in_need_may_touch_it() {
        var of = protectedSince("2024-03-20");

        Conferred.review("2024-06-13", "END", null, of);

        Planned.of(of).read().then().body("state", is("ENDED")).body("ending", is("CONFERENCE_DECISION"));
        assertThat(of.clock("FIRST_CORE_GROUP")).containsEntry("ending", "NOT_NEEDED");
        Planned.start(of, "IN_NEED", "2024-06-12")
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("4001 in need plan beside protection plan"));
        Planned.start(of, "IN_NEED", "2024-06-13").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"death,DIED", "becoming-looked-after,LOOKED_AFTER"})
    void a_plan_ends_without_a_conference_for_reasons_of_their_own(String noun, String ending) {
        var plan = Planned.of(protectedSince("2024-03-20"));

        plan.end(noun, "2024-03-20").then().statusCode(409).body("errors.pointer", contains("8840 plan of one day"));
        plan.end(noun, "2024-03-21").then().statusCode(200).body("ending", is(ending));
        plan.end(noun, "2024-03-22").then().statusCode(409);
    }

    @Test
    void a_plan_ends_with_a_move_on_the_day_of_the_receiving_authoritys_conference() {
        var plan = Planned.of(protectedSince("2024-03-20"));

        Asking.take(TEAM_MANAGER, plan.address(), "move", Map.of("on", "2024-05-07", "receivingAuthority", "Southmere"))
                .then()
                .statusCode(200)
                .body("ending", is("MOVED"));
    }

    @Test
    void a_child_of_seven_does_not_turn_eighteen() {
        Planned.of(protectedSince("2024-03-20"))
                .end("adulthood", "2024-05-07")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("A15: an episode is not closed over a plan, and never as closed after assessment where there was one")
    void a15_closing_over_a_plan() {
        var of = protectedSince("2024-03-20");

        of.close("2024-06-14", "RC7").then().statusCode(409).body("errors.pointer", contains("8565 plan open"));

        Conferred.review("2024-06-13", "END", null, of);
        of.close("2024-06-14", "RC8").then().statusCode(409).body("errors.pointer", hasItem("2990 plan"));
        of.close("2024-06-14", "RC7").then().statusCode(204);
    }

    private static OpenCase protectedSince(String day) {
        var of = Conferred.awaited();
        Conferred.plannedFor(day, of);
        return of;
    }
}
