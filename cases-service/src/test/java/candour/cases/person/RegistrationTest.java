package candour.cases.person;

import static candour.cases.People.CHAIR;
import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.NORTHBRIDGE;
import static candour.cases.People.PARTNER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.ROWAN;
import static candour.cases.person.Known.as;
import static candour.cases.person.Known.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Registering a child: what is made, what is made once, and each refusal. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_child_is_registered_in_the_authority_of_the_worker() {
        var answer = register(SOCIAL_WORKER, UUID.randomUUID(), ROWAN);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/children/" + answer.path("id")))
                .body("authority", is(NORTHBRIDGE))
                .body("reference", matchesPattern("CHD-\\d{4}-\\d{4,}"))
                .body("bornOn", is("2017-03-09"))
                .body("names[0].kind", is("KNOWN_AS"))
                .body("names[0].recordedBy", is("Sana Wickett"))
                .body("names[0].from", nullValue())
                .body("openSteps.path", hasItem("/children/" + answer.path("id") + "/names"));
    }

    @Test
    void a_child_whose_birth_is_known_to_the_year_keeps_that_precision() {
        var answer = register(DUTY_WORKER, UUID.randomUUID(), with("bornOn", "2017"));

        answer.then().statusCode(201).body("bornOn", is("2017"));
    }

    @Test
    void a_child_is_registered_before_birth_and_born_under_the_same_id() {
        var child = Known.expected();

        var answer = child.step(SOCIAL_WORKER, "birth", Map.of("bornOn", "2026-01-02"));

        answer.then()
                .statusCode(200)
                .body("id", is(child.id()))
                .body("bornOn", is("2026-01-02"))
                .body("names[0].givenName", nullValue());
    }

    @Test
    void without_a_key_nothing_is_registered() {
        var refused = as(SOCIAL_WORKER)
                .contentType("application/json")
                .body(ROWAN)
                .when()
                .post("/children");

        refused.then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void a_key_that_is_no_uuid_is_malformed() {
        var refused = as(SOCIAL_WORKER)
                .header("Idempotency-Key", "42")
                .contentType("application/json")
                .body(ROWAN)
                .when()
                .post("/children");

        refused.then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void an_unknown_field_is_refused() {
        var refused = register(SOCIAL_WORKER, UUID.randomUUID(), with("nickname", "Ro"));

        refused.then().statusCode(400).contentType(PROBLEM).body("errors[0].pointer", is("/nickname"));
    }

    @Test
    void a_date_that_does_not_exist_is_malformed_and_not_repeated_in_the_answer() {
        var refused = register(SOCIAL_WORKER, UUID.randomUUID(), with("bornOn", "2017-02-30"));

        refused.then().statusCode(400).body("errors[0].pointer", is("/bornOn"));
        assertThat(refused.asString()).doesNotContain("2017", "Tidewell", "Rowan");
    }

    @Test
    void every_missing_or_wrong_field_is_named_at_once_in_plain_words() {
        var refused =
                register(SOCIAL_WORKER, UUID.randomUUID(), Map.of("givenName", "Ro\twan", "bornOn", "2017-03-09"));

        refused.then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", is(java.util.List.of("/familyName", "/givenName")))
                .body("errors.message", hasItem("Enter the family name"));
    }

    @Test
    void a_rule_that_is_broken_is_told_without_saying_the_date() {
        var refused = register(SOCIAL_WORKER, UUID.randomUUID(), with("bornOn", "2199-01-01"));

        refused.then().statusCode(422).body("errors[0].message", is("Enter a date of birth that is not in the future"));
        assertThat(refused.asString()).doesNotContain("2199", "Tidewell");
    }

    @Test
    void without_a_token_nothing_is_registered() {
        register(null, UUID.randomUUID(), ROWAN).then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void a_conference_chair_and_a_partner_may_not_register() {
        register(CHAIR, UUID.randomUUID(), ROWAN).then().statusCode(403).contentType(PROBLEM);
        register(PARTNER, UUID.randomUUID(), ROWAN).then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void a_worker_of_no_authority_may_not_register() {
        var nobodys = Person.of("nell", "Nell Fosdyke", "social-worker");

        register(nobodys, UUID.randomUUID(), ROWAN).then().statusCode(403).contentType(PROBLEM);
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<>(ROWAN);
        body.put(field, value);
        return body;
    }
}
