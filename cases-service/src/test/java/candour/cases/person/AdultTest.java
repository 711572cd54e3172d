package candour.cases.person;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Adults around children: registered apart, read beside them. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdultTest {

    @Test
    void an_adult_is_registered_even_if_only_the_family_name_is_known() {
        var answer = KnownPerson.register(SOCIAL_WORKER, UUID.randomUUID(), Map.of("familyName", "Orrell"));

        answer.then()
                .statusCode(201)
                .body("kind", is("ADULT"))
                .body("reference", matchesPattern("ADT-\\d{4}-\\d{4,}"))
                .body("bornOn", nullValue())
                .body("openSteps.step", hasItem("RISKS"))
                .body("openSteps.step", not(hasItem("EDUCATION_STATUSES")));
    }

    @Test
    void an_adult_registered_twice_with_one_key_is_one_record() {
        var key = UUID.randomUUID();
        var body = Map.of("givenName", "Marlo", "familyName", "Orrell");
        String first = KnownPerson.register(SOCIAL_WORKER, key, body).path("id");

        KnownPerson.register(SOCIAL_WORKER, key, body).then().statusCode(201).body("id", is(first));
    }

    @Test
    void somebody_under_18_is_not_registered_as_an_adult() {
        var body = Map.of("givenName", "Marlo", "familyName", "Orrell", "bornOn", "2020-01-01");

        KnownPerson.register(SOCIAL_WORKER, UUID.randomUUID(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/bornOn"));
    }

    @Test
    void an_adult_is_no_child_neither_in_the_list_nor_at_its_address() {
        var adult = KnownPerson.adult("Marlo", "Orrell", "1988-05-17");

        as(SOCIAL_WORKER).get("/children/{id}", adult.id()).then().statusCode(404);
        as(SOCIAL_WORKER).get("/children").then().body("items.id", not(hasItem(adult.id())));
    }

    @Test
    void a_child_is_read_beside_adults_with_everything_recorded() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");

        child.read(SOCIAL_WORKER)
                .then()
                .statusCode(200)
                .body("kind", is("CHILD"))
                .body("dates", hasSize(1))
                .body("openSteps.step", not(hasItem("RISKS")))
                .body("openSteps.path", hasItem("/people/" + child.id() + "/education-statuses"));
    }

    @Test
    void for_another_authority_there_is_no_such_adult() {
        var adult = KnownPerson.adult("Marlo", "Orrell", "1988-05-17");

        adult.read(OTHER_WORKER).then().statusCode(404);
    }

    @Test
    void a_known_risk_says_what_it_rests_on_and_ends_by_another_row() {
        var adult = KnownPerson.adult("Marlo", "Orrell", null);
        var risk = Map.of(
                "kind", "VIOLENCE",
                "basis", "ALLEGATION",
                "text", "A neighbour said that he struck a former partner",
                "from", "2025-11-03",
                "source", "Police notification");
        adult.with("risks", risk);

        var ended = new java.util.HashMap<String, Object>(risk);
        ended.putAll(Map.of("to", "2026-01-15", "corrects", 0));
        adult.say("risks", ended)
                .then()
                .statusCode(200)
                .body("risks.holds", is(java.util.List.of(false, false)))
                .body("risks[0].fact.basis", is("ALLEGATION"))
                .body("risks[1].fact.noted.recordedBy", is("Sana Wickett"));
    }

    @Test
    void a_risk_is_not_recorded_of_a_child() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");

        child.say(
                        "risks",
                        Map.of(
                                "kind", "OTHER",
                                "basis", "ALLEGATION",
                                "text", "x",
                                "from", "2025-11-03",
                                "source", "x"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_death_is_recorded_as_far_as_it_is_known_put_right_and_withdrawn_with_every_row_kept() {
        var adult = KnownPerson.adult("Marlo", "Orrell", "1988-05-17");
        adult.with("death", Map.of("diedOn", "2025", "source", "A relative"))
                .with("death", Map.of("diedOn", "2025-10-02", "source", "Death certificate"));

        adult.say(SOCIAL_WORKER, "death-withdrawal", Map.of("reason", "Another man of that name"))
                .then()
                .statusCode(403);
        adult.say(TEAM_MANAGER, "death-withdrawal", Map.of("reason", "Another man of that name"))
                .then()
                .statusCode(200)
                .body("diedOn", nullValue())
                .body("dates.date", is(java.util.Arrays.asList("1988-05-17", "2025", "2025-10-02", null)));
    }

    @Test
    void a_death_before_the_birth_is_refused() {
        var adult = KnownPerson.adult("Marlo", "Orrell", "1988-05-17");

        adult.say("death", Map.of("diedOn", "1987", "source", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/diedOn"));
    }
}
