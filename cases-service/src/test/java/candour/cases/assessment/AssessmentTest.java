package candour.cases.assessment;

import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An assessment from its start to its authorisation, through the editions of Working Together. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessmentTest {

    @Test
    void an_assessment_that_is_authorised_within_forty_five_working_days_meets_its_clock() {
        var assessed = Assessed.startedOn("2024-02-05").authorisedOn("2024-04-10");

        assertThat(assessed.of().clock("ASSESSMENT"))
                .containsEntry("dueOn", "2024-04-10")
                .containsEntry("metOn", "2024-04-10");
        assessed.read().then().body("state", is("AUTHORISED")).body("factors.code", contains("16A"));
    }

    @Test
    @DisplayName("A02: under Working Together 2010 an initial assessment of 10 working days, then a core one of 35")
    void a02_under_working_together_2010() {
        var of = OpenCase.referredOn("2010-07-26");

        var initial = Assessed.started(of, "2010-07-26").authorisedOn("2010-08-06");

        initial.read().then().body("kind", is("INITIAL"));
        assertThat(of.clock("INITIAL_ASSESSMENT")).containsEntry("dueOn", "2010-08-09");
        assertThat(of.clock("CORE_ASSESSMENT")).containsEntry("dueOn", "2010-09-27");
        assertThat(of.clocks("ASSESSMENT")).isEmpty();
    }

    @Test
    @DisplayName("A02: under Working Together 2006 an initial assessment of 7 working days")
    void a02_under_working_together_2006() {
        var of = OpenCase.referredOn("2008-05-12");

        assertThat(of.clock("INITIAL_ASSESSMENT")).containsEntry("dueOn", "2008-05-21");
    }

    @Test
    void a_core_assessment_follows_an_initial_one() {
        var of = OpenCase.referredOn("2010-07-26");
        var core = Map.of("episode", of.episode(), "on", "2010-08-09", "kind", "CORE");

        Assessed.start(of, core).then().statusCode(409).body("errors.pointer", contains("initial assessment first"));

        Assessed.started(of, "2010-07-26").authorisedOn("2010-08-06");
        Assessed.start(of, core).then().statusCode(201).body("kind", is("CORE"));
    }

    @Test
    void an_edition_has_only_its_own_assessments() {
        var of = OpenCase.referredOn("2024-02-05");

        Assessed.start(of, Map.of("episode", of.episode(), "on", "2024-02-05", "kind", "INITIAL"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
    }

    @Test
    void a_second_assessment_beside_an_open_one_is_refused() {
        var assessed = Assessed.startedOn("2024-02-05");

        Assessed.start(assessed.of(), Map.of("episode", assessed.of().episode(), "on", "2024-02-06"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("8896 one open assessment"));
    }

    @Test
    void an_assessment_before_the_referral_is_refused() {
        var of = OpenCase.referredOn("2024-02-05");

        Assessed.start(of, Map.of("episode", of.episode(), "on", "2024-02-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
    }

    @Test
    void authorising_without_factor_without_the_child_and_by_its_author_names_all_three() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(TEAM_MANAGER, "JUDGEMENT", 0, "Rowan is not safe at home.");
        assessed.submit(Map.of("on", "2024-03-01"));

        assessed.authorise("2024-03-04")
                .then()
                .statusCode(409)
                .body("type", is("/problems/guard-not-met"))
                .body("errors.pointer", containsInAnyOrder("authoriser is not author", "8897 factors", "child seen"));
    }

    @Test
    void no_factors_stands_alone() {
        var assessed = Assessed.startedOn("2024-02-05");

        assessed.submit(Map.of("on", "2024-03-01", "childSeenOn", "2024-02-20", "factors", List.of("21", "16A")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/factors"));
    }

    @Test
    void a_retired_factor_is_refused_after_its_last_day_and_taken_before() {
        var now = Assessed.startedOn("2024-02-05");
        var then = Assessed.startedOn("2020-02-05");

        now.submit(Map.of("on", "2024-03-01", "factors", List.of("18A"))).then().statusCode(422);
        then.submit(Map.of("on", "2020-03-02", "factors", List.of("18A")))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_returned_is_submitted_again_and_keeps_the_reason() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.submit(Map.of("on", "2024-03-01", "factors", List.of("16A")));

        Asking.take(TEAM_MANAGER, assessed.address(), "return", Map.of("on", "2024-03-04", "reason", "See the child"))
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"));

        assessed.authorisedOn("2024-03-11");
        assessed.read()
                .then()
                .body("state", is("AUTHORISED"))
                .body("journal.step", contains("START", "SUBMISSION", "RETURN", "SUBMISSION", "AUTHORISATION"))
                .body("journal.reason", hasItem("See the child"));
    }

    @Test
    void an_episode_is_not_closed_over_an_open_assessment() {
        var assessed = Assessed.startedOn("2024-02-05");

        assessed.of()
                .close("2024-03-01", "RC7")
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("8867 assessment open"));

        assessed.authorisedOn("2024-03-11");
        assessed.of().close("2024-03-11", "RC8").then().statusCode(204);
    }

    @Test
    void who_may_not_see_the_child_may_not_see_the_assessment() {
        var assessed = Assessed.startedOn("2024-02-05");

        Asking.get(OTHER_WORKER, assessed.address()).then().statusCode(404);
        Asking.get(DUTY_WORKER, "/assessments?child=" + assessed.of().child())
                .then()
                .body("items.id", contains(assessed.id()));
        Asking.get(OTHER_WORKER, "/assessments?child=" + assessed.of().child())
                .then()
                .body("items.id", is(List.of()));
    }
}
