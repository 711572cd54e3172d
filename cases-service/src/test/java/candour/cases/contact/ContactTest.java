package candour.cases.contact;

import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static candour.cases.referral.Referred.TOLD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import candour.cases.person.Known;
import candour.cases.referral.Referred;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact is screened; what is a concern about a child's welfare becomes a referral and nothing else. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactTest {

    private static final Map<String, Object> END = Map.of("reason", "Asked where the clinic is", "referrerTold", TOLD);

    @Test
    void a_contact_is_received() {
        var answer = receive(Known.child());

        answer.then()
                .statusCode(201)
                .body("reference", matchesPattern("CON-\\d{4}-\\d{4,}"))
                .body("state", is("RECEIVED"))
                .body("facts.agencyGrade", is("GREEN"))
                .body("openSteps.step", containsInAnyOrder("SCREENING", "REFERRAL"));
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(strings = {"advice", "family-help", "no-further-action"})
    void a_concern_about_welfare_ends_as_a_referral_only(String noun) {
        String id = receive(Known.child()).path("id");
        step(DUTY_WORKER, id, "screening", Map.of("welfareConcern", true))
                .then()
                .statusCode(200);

        step(TEAM_MANAGER, id, noun, END)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("concern about welfare"));
    }

    @Test
    void it_becomes_a_referral_whose_clock_counts_from_the_receipt_of_the_contact() {
        var child = Known.child();
        String id = post(DUTY_WORKER, Referred.with(body(child), "receivedAt", "2024-05-03T22:10:00Z"))
                .path("id");

        var referred = step(DUTY_WORKER, id, "referral", Map.of("immediateDanger", true));

        referred.then().statusCode(200).body("state", is("REFERRED")).body("referral", notNullValue());
        new Referred(referred.path("referral"))
                .read(SOCIAL_WORKER)
                .then()
                .body("receivedOn", is("2024-05-03"))
                .body("concern.facts", is("Three boys out alone at eleven"))
                .body("concern.immediateDanger", is(true))
                .body("children[0].child", is(child.id()));
        as(SOCIAL_WORKER).get("/children/{id}/timescales", child.id()).then().body("items[0].dueOn", is("2024-05-07"));
    }

    @Test
    void advice_ends_a_contact_that_is_no_concern() {
        String id = receive(Known.child()).path("id");
        step(DUTY_WORKER, id, "screening", Map.of("welfareConcern", false));

        step(DUTY_WORKER, id, "advice", END)
                .then()
                .statusCode(200)
                .body("state", is("ADVICE"))
                .body("told.manner", is("BY_TELEPHONE"));
    }

    @Test
    void no_further_action_needs_a_reason_a_team_manager_and_a_telling_and_says_so_at_once() {
        String id = receive(Known.child()).path("id");
        step(DUTY_WORKER, id, "screening", Map.of("welfareConcern", false));

        step(DUTY_WORKER, id, "no-further-action", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/decider", "/referrerTold"));
        step(TEAM_MANAGER, id, "no-further-action", END).then().statusCode(200);
    }

    @Test
    void who_cannot_be_told_is_said_with_the_reason() {
        String id = receive(Known.child()).path("id");
        step(DUTY_WORKER, id, "screening", Map.of("welfareConcern", false));

        step(
                        DUTY_WORKER,
                        id,
                        "advice",
                        Map.of("reason", "None asked", "referrerTold", Map.of("manner", "NOT_POSSIBLE")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/referrerTold/words"));
    }

    @Test
    void another_authority_sees_nothing_of_it() {
        String id = receive(Known.child()).path("id");

        as(OTHER_WORKER).get("/contacts/{id}", id).then().statusCode(404);
        as(SOCIAL_WORKER).get("/contacts?state=RECEIVED").then().body("items.id", hasItem(id));
    }

    private static Map<String, Object> body(Known child) {
        return Map.of(
                "source", "6",
                "kind", "POLICE_NOTIFICATION",
                "agencyGrade", "GREEN",
                "said", "Three boys out alone at eleven",
                "children", List.of(Map.of("child", child.id())));
    }

    private static Response receive(Known child) {
        return post(DUTY_WORKER, body(child));
    }

    private static Response post(Person person, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/contacts");
    }

    private static Response step(Person person, String id, String noun, Map<String, ?> body) {
        return as(person)
                .header("If-Match", as(SOCIAL_WORKER).get("/contacts/{id}", id).header("ETag"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/contacts/{id}/{noun}", id, noun);
    }
}
