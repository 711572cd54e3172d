package candour.cases.referral;

import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.INSPECTOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.referral.Referred.bodyOfUnknown;
import static candour.cases.referral.Referred.receive;
import static candour.cases.referral.Referred.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Receiving and deciding a referral: decision first, form after. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferralTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Injury not explained");

    @Test
    void a_worker_receives_a_referral_of_two_children() {
        var answer = receive(SOCIAL_WORKER, Referred.body(Known.child(), Known.child()));

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/referrals/" + answer.path("id")))
                .body("reference", matchesPattern("REF-\\d{4}-\\d{4,}"))
                .body("state", is("RECEIVED"))
                .body("source", is("2A"))
                .body("children", hasSize(2))
                .body("enteredLate", is(false))
                .body("openSteps.step", hasItems("ASSESSMENT", "IMMEDIATE_PROTECTION"))
                .body("openSteps.step", not(hasItem("NO_FURTHER_ACTION")))
                .body("outstanding", hasItem("consent"));
    }

    @Test
    void a_referral_sent_twice_is_received_once() {
        var key = UUID.randomUUID();
        var body = bodyOfUnknown("Tidewell");
        String first = receive(DUTY_WORKER, key, body).path("id");

        receive(DUTY_WORKER, key, body).then().statusCode(201).body("id", is(first));
    }

    @Test
    void four_things_are_needed_and_all_of_them_are_named_at_once() {
        var refused = receive(
                SOCIAL_WORKER, Map.of("concern", Map.of("judgement", "Worried"), "children", List.of(Map.of())));

        refused.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/source", "/concern/facts", "/concern/immediateDanger", "/children/0"));
    }

    @Test
    void deciding_to_assess_opens_an_episode_for_each_child() {
        var referral = Referred.of(Known.child(), Known.child());

        var decided = referral.step(
                SOCIAL_WORKER,
                "assessment",
                Map.of("reason", "Injury not explained", "needs", List.of(Map.of("subject", 2, "need", "N1"))));

        decided.then()
                .statusCode(200)
                .body("state", is("ASSESSMENT"))
                .body("children.episode", hasSize(2))
                .body("decisions[0].decider", is("Sana Wickett"))
                .body("decisions[0].deciderOffice", is("social worker"))
                .body("decisions[0].referrerTold", hasSize(0));
    }

    @Test
    void the_decision_is_taken_before_it_is_known_who_the_child_is_and_the_episode_opens_afterwards() {
        var referral =
                new Referred(receive(DUTY_WORKER, bodyOfUnknown("Tidewell")).path("id"));
        referral.step(DUTY_WORKER, "immediate-protection", REASON).then().body("children[0].episode", nullValue());

        var matched = referral.step(
                DUTY_WORKER,
                "match",
                Map.of(
                        "matches",
                        List.of(Map.of("subject", 1, "child", Known.child().id()))));

        matched.then().statusCode(200).body("children[0].episode", notNullValue());
    }

    @Test
    void a_second_referral_joins_the_episode_that_is_open() {
        var child = Known.child();
        var episode = Referred.of(child).assessed();

        var second = Referred.of(child).step(SOCIAL_WORKER, "strategy-discussion", REASON);

        second.then().statusCode(200).body("children[0].episode", is(episode));
    }

    @Test
    void a_referral_is_closed_when_the_referrer_is_told_and_every_child_is_known() {
        var referral =
                new Referred(receive(DUTY_WORKER, bodyOfUnknown("Tidewell")).path("id"));
        referral.step(DUTY_WORKER, "assessment", REASON);

        var refused = referral.step(DUTY_WORKER, "closure", Map.of());

        refused.then().statusCode(409).body("errors.pointer", containsInAnyOrder("referrer told", "children known"));
    }

    @Test
    void a_referral_entered_more_than_five_working_days_late_says_so() {
        var body = with(bodyOfUnknown("Tidewell"), "receivedAt", "2024-05-03T22:10:00Z");

        receive(SOCIAL_WORKER, body)
                .then()
                .statusCode(201)
                .body("receivedOn", is("2024-05-03"))
                .body("enteredLate", is(true));
    }

    @Test
    void who_need_not_know_of_it_is_told_that_nothing_is_there() {
        var referral = Referred.of(Known.child());

        referral.read(OTHER_WORKER).then().statusCode(404);
        referral.read(INSPECTOR).then().statusCode(403);
        referral.read(TEAM_MANAGER).then().statusCode(200);
    }

    @Test
    void the_form_is_completed_after_the_decision() {
        var referral = Referred.of(Known.child());
        referral.assessed();

        var completed = referral.step(
                SOCIAL_WORKER,
                "particulars",
                Map.of(
                        "particulars",
                        Map.of("parentsAware", true, "consent", "GIVEN"),
                        "adults",
                        List.of(Map.of("name", "Ada Tidewell", "relation", "mother", "regularVisitor", false))));

        completed
                .then()
                .statusCode(200)
                .body("particulars.consent", is("GIVEN"))
                .body("adults[0].name", is("Ada Tidewell"))
                .body("outstanding", not(hasItem("consent")));
    }
}
