package candour.inspections;

import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.Scrutinised.councillor;
import static candour.inspections.Scrutinised.holds;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario 21 and its clock: who may answer a scrutiny report, by when, and what follows when nobody does. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScrutinyScenarioTest {
    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2009() {
        clock.standAt("2009-10-20T10:00:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void s21_an_author_who_became_an_executive_member_cannot_sign_the_executives_response() {
        var told = Scrutinised.received();
        clock.standAt("2010-09-01T10:00:00");
        var nowExecutive = new candour.conventions.trial.Person(
                told.chair().subject(),
                told.chair().name(),
                java.util.Set.of("executive-member"),
                told.chair().claims());
        holds(nowExecutive, "EXECUTIVE_MEMBER", "Cabinet", "2010-08");

        var refused = told.trySign(nowExecutive);

        refused.then()
                .statusCode(409)
                .body("type", is("/problems/guard-not-met"))
                .body("errors[0].pointer", is("signatory"));
        told.report().read(null).then().body("response", nullValue());
    }

    @Test
    void s21_a_deputy_can_sign_it_and_the_history_of_roles_remains() {
        var told = Scrutinised.received();
        clock.standAt("2010-09-01T10:00:00");
        var deputy = councillor("Tamsin Oake", "executive-member");
        holds(deputy, "DEPUTY_EXECUTIVE_MEMBER", "Cabinet", "2010-08");

        var signed = told.trySign(deputy);

        signed.then()
                .statusCode(200)
                .body("response.signedBy", is("Tamsin Oake"))
                .body("authors[0].office", is("chair of a scrutiny committee"))
                .body("recommendations.state", everyItem(is("ACCEPTED")));
    }

    @Test
    void whoever_holds_no_executive_office_that_day_cannot_sign() {
        var told = Scrutinised.received();
        var elected = councillor("Una Brill", "executive-member");
        holds(elected, "EXECUTIVE_MEMBER", "Cabinet", "2009-11");

        var refused = told.trySign(elected);

        refused.then().statusCode(403).body("type", is("/problems/not-yours"));
    }

    @Test
    void an_author_is_named_by_the_office_held_on_the_day_of_receipt() {
        var chair = councillor("Corin Leck", "scrutiny-member");
        var later = holds(chair, "SCRUTINY_CHAIR", "Children's scrutiny committee", "2009-11");

        var refused =
                Kept.tryMake(chair, Scrutinised.REPORTS, Scrutinised.report(later, Map.of("receivedOn", "2009-10-13")));

        refused.then().statusCode(422).body("errors[0].pointer", is("/authors"));
    }

    @ParameterizedTest(name = "received {0}, notice {1}: answer due by {2}")
    @CsvSource({
        "2009-10-13, , 2009-12-12",
        "2009-12-31, , 2010-02-28",
        "2009-10-13, 2009-10-20, 2009-12-19",
    })
    void two_months_begin_with_receipt_or_with_the_later_notice(String received, String notice, String due) {
        clock.standAt("2010-01-02T10:00:00");
        var days = new java.util.HashMap<String, Object>(Map.of("receivedOn", received));
        if (notice != null) {
            days.put("noticeOn", notice);
        }

        var told = Scrutinised.received(days);

        told.report()
                .read(null)
                .then()
                .body("responseClock.dueOn", is(due))
                .body("responseClock.force", is("STATUTE"))
                .body("responseClock.onWhom", is("executive"));
    }

    @Test
    void before_the_law_began_no_answer_was_due_and_none_is_missing() {
        var told = Scrutinised.received(Map.of("receivedOn", "2009-03-31"));

        told.report()
                .read(null)
                .then()
                .body("responseClock", nullValue())
                .body("recommendations.standing", everyItem(is("MADE")));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2009-12-12T23:59:59, RESPONSE_DUE, false", "2009-12-13T00:00:00, NO_RESPONSE, true"})
    void that_no_answer_came_is_computed_and_listed_by_executive_member(String now, String standing, boolean listed) {
        var told = Scrutinised.received();
        clock.standAt(now);

        told.report().read(null).then().body("recommendations.standing", everyItem(is(standing)));

        var owed = as(null).get("/authorities/" + NORTHBRIDGE + "/overdue-recommendations")
                .then();
        var id = told.recommendations().getFirst();
        owed.body("items.recommendations.flatten().id", listed ? hasItem(id) : not(hasItem(id)));
        owed.body("items.addressee", listed ? hasItem(Scrutinised.PORTFOLIO) : is(org.hamcrest.Matchers.anything()));
    }

    @Test
    void a_late_answer_stops_the_clock_and_stays_late() {
        var told = Scrutinised.received();
        clock.standAt("2009-12-20T10:00:00");

        var signed = told.trySign(told.executive());

        signed.then().body("responseClock.metOn", is("2009-12-20")).body("responseClock.late", is(true));
    }

    @Test
    void a_response_answers_every_recommendation_and_says_why_one_is_rejected() {
        var told = Scrutinised.received();
        var ids = told.recommendations();
        Map<String, Object> one = Map.of("recommendation", ids.getFirst(), "decision", "ACCEPTED");
        Map<String, Object> silent = Map.of("recommendation", ids.getLast(), "decision", "REJECTED");
        sign(told, List.of(one)).then().statusCode(422);

        var refused = sign(told, List.of(one, silent));

        refused.then()
                .statusCode(422)
                .body("errors[0].message", is("Say why recommendation 2 is not accepted as it stands"));
        told.report().read(null).then().body("recommendations.state", everyItem(is("MADE")));
    }

    private static io.restassured.response.Response sign(Scrutinised told, List<Map<String, Object>> answers) {
        return told.report()
                .tryStep(told.executive(), "response", Map.of("statement", "We answer.", "answers", answers));
    }
}
