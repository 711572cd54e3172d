package candour.cases.matching;

import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.People;
import candour.cases.person.KnownPerson;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Looking for a person; each test has an authority of its own. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {

    @Inject
    Ledger ledger;

    @Test
    void a_child_is_found_under_a_nickname_another_spelling_and_a_mistyped_date() {
        var worker = worker("E06999041");
        var child = KnownPerson.child(worker, "Elizabeth", "Tidewell", "2017-03-09");

        search(worker, Map.of("givenName", "Beth", "familyName", "Tydwell", "bornOn", "2017-09-03"))
                .then()
                .statusCode(200)
                .body("items.id", contains(child.id()))
                .body(
                        "items[0].reasons.likeness",
                        contains("FAMILY_NAME_SOUND", "GIVEN_NAME_VARIANT", "BIRTH_DAY_AND_MONTH"))
                .body("items[0].reasons.words", hasItem("Day and month of birth are swapped: 2017-03-09"))
                .body("more", is(false));
    }

    @Test
    void a_person_is_found_under_a_number_whatever_the_name() {
        var worker = worker("E06999042");
        var adult = KnownPerson.adult(worker, "Marlo", "Orrell", null);
        adult.say(worker, "identifiers", Map.of("kind", "NHS_NUMBER", "value", "943 476 5919", "source", "GP"));

        search(worker, Map.of("numbers", List.of(Map.of("kind", "NHS_NUMBER", "value", "9434765919"))))
                .then()
                .body("items.id", contains(adult.id()))
                .body("items[0].likelihood", is("VERY_LIKELY"));
    }

    @Test
    void a_former_name_and_an_address_lead_to_the_same_person() {
        var worker = worker("E06999043");
        var adult = KnownPerson.adult(worker, "Marlo", "Orrell", "1988-05-17");
        adult.say(
                worker,
                "names",
                Map.of("givenName", "Marlo", "familyName", "Quist", "kind", "KNOWN_AS", "from", "2020-01-01"));
        adult.say(
                worker,
                "addresses",
                Map.of(
                        "kind",
                        "HOME",
                        "address",
                        Map.of("lines", "4 Weir Lane", "postcode", "NB1 2AB"),
                        "source",
                        "Visit"));

        search(worker, Map.of("familyName", "Orrell", "postcode", "nb1 2ab"))
                .then()
                .body("items.id", contains(adult.id()))
                .body("items[0].name.familyName", is("Quist"));
    }

    @Test
    void a_sealed_record_is_no_hit_and_nothing_tells_of_it() {
        var worker = worker("E06999044");
        var manager = Person.of("mia", "Mia Marsden", "team-manager").at("E06999044");
        var child = KnownPerson.child(worker, "Rowan", "Tidewell", "2017-03-09");
        var wanted = Map.of("givenName", "Rowan", "familyName", "Tidewell", "bornOn", "2017-03-09");
        var before = search(worker, Map.of("givenName", "Nobody", "familyName", "Known", "bornOn", "1950-01-01"));
        as(manager)
                .header("If-Match", child.read(manager).header("ETag"))
                .contentType("application/json")
                .body(Map.of("reason", "An adoption order was made"))
                .post("/people/{id}/sealing", child.id())
                .then()
                .statusCode(204);

        assertThat(search(worker, wanted).asString()).isEqualTo(before.asString());
    }

    @Test
    void a_record_of_another_authority_is_no_hit() {
        KnownPerson.child(worker("E06999045"), "Rowan", "Tidewell", "2017-03-09");

        search(worker("E06999046"), Map.of("givenName", "Rowan", "familyName", "Tidewell", "bornOn", "2017-03-09"))
                .then()
                .body("items", is(empty()));
    }

    @Test
    void too_little_to_look_for_is_refused_and_who_need_not_know_may_not_look() {
        search(worker("E06999047"), Map.of("familyName", "Tidewell")).then().statusCode(422);
        search(People.DIRECTOR, Map.of("bornOn", "2017-03-09")).then().statusCode(403);
        search(People.PARTNER, Map.of("bornOn", "2017-03-09")).then().statusCode(403);
    }

    @Test
    void more_than_twenty_are_not_all_shown() {
        var worker = worker("E06999048");
        for (int i = 0; i < 22; i++) {
            KnownPerson.child(worker, "Rowan", "Tidewell", "2017-03-09");
        }

        search(worker, Map.of("givenName", "Rowan", "familyName", "Tidewell"))
                .then()
                .body("items", hasSize(20))
                .body("more", is(true));
    }

    @Test
    void a_search_is_on_record_with_a_digest_of_what_for_and_who_was_shown() {
        var worker = worker("E06999049");
        var child = KnownPerson.child(worker, "Rowan", "Tidewell", "2017-03-09");

        search(worker, Map.of("givenName", "Rowan", "familyName", "Tidewell", "bornOn", "2017-03-09"));

        var entry = ledger.history("people", "E06999049").getLast();
        assertThat(entry.kind()).isEqualTo("access.search");
        assertThat(entry.payload().toString()).contains(child.id()).doesNotContain("Rowan", "Tidewell", "2017-03-09");
    }

    private static Person worker(String authority) {
        return Person.of("wyn", "Wyn Marsden", "social-worker").at(authority);
    }

    private static Response search(Person person, Map<String, ?> wanted) {
        return as(person).contentType("application/json").body(wanted).when().post("/people/searches");
    }
}
