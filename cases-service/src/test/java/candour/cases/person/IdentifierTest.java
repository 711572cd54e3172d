package candour.cases.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Numbers by which others know a person. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentifierTest {

    @Test
    @DisplayName("A19: an NHS number is taken when its check digit fits, and else refused at its field")
    void nhs_numbers() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");

        child.say("identifiers", number("NHS_NUMBER", "987 654 4321")).then().statusCode(422);
        child.say("identifiers", number("NHS_NUMBER", "000 000 0000"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/value"));
        child.say("identifiers", number("NHS_NUMBER", "943 476 5919"))
                .then()
                .statusCode(200)
                .body("identifiers", hasSize(1))
                .body("identifiers[0].fact.value", is("9434765919"))
                .body("identifiers[0].fact.standing", is("UNVERIFIED"));
    }

    @Test
    @DisplayName("A19: a UPN with a wrong letter is refused at entry and kept on import as unverified")
    void upns() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");
        var wrong = number("UPN", "A330200110001");

        child.say("identifiers", wrong).then().statusCode(422);
        wrong.put("imported", true);
        child.say("identifiers", wrong)
                .then()
                .statusCode(200)
                .body("identifiers[0].fact.value", is("A330200110001"))
                .body("identifiers[0].fact.standing", is("UNVERIFIED"));
    }

    @Test
    void a_number_is_verified_by_somebody() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");
        var said = number("UPN", "K330200110001");
        said.put("standing", "VERIFIED");

        child.say("identifiers", said).then().statusCode(422).body("errors[0].pointer", is("/verifiedBy"));
        said.put("verifiedBy", "School census");
        child.say("identifiers", said).then().statusCode(200);
    }

    @Test
    void a_number_that_was_somebody_elses_stays_on_record_and_no_longer_holds() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09")
                .with("identifiers", number("NHS_NUMBER", "943 476 5919"));
        var theirs = number("NHS_NUMBER", "943 476 5919");
        theirs.putAll(Map.of("standing", "NOT_THEIRS", "corrects", 0));

        child.say("identifiers", theirs).then().statusCode(200).body("identifiers.holds", contains(false, false));
        child.say("identifiers", theirs).then().statusCode(422).body("errors[0].pointer", is("/corrects"));
    }

    @Test
    void addresses_are_several_at_a_time_and_end_by_another_row() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09")
                .with("addresses", address("4 Weir Lane", "nb12ab", null))
                .with("addresses", address("17 Quarry Street", "NB3 4DE", "000123"));
        var ended = address("4 Weir Lane", "NB1 2AB", null);
        ended.putAll(Map.of("to", "2026-01-31", "corrects", 0));

        child.say("addresses", ended)
                .then()
                .statusCode(200)
                .body("addresses.holds", contains(false, true, false))
                .body("addresses[0].fact.address.postcode", is("NB1 2AB"))
                .body("addresses[1].fact.address.uprn", is("000123"));
    }

    @Test
    void what_is_no_postcode_is_malformed_and_not_repeated() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");

        child.say("addresses", address("4 Weir Lane", "somewhere", null))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/address/postcode"));
    }

    @Test
    void no_disability_stands_alone_and_later_codes_take_the_place_of_earlier_ones() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");
        var both = Map.of("disabilities", java.util.List.of("NONE", "HEAR"), "from", "2025-01-01", "source", "x");

        child.say("characteristics", both).then().statusCode(422).body("errors[0].pointer", is("/disabilities"));
        child.with(
                        "characteristics",
                        Map.of(
                                "sex",
                                "F",
                                "disabilities",
                                java.util.List.of("NONE"),
                                "from",
                                "2025-01-01",
                                "source",
                                "Parent"))
                .say(
                        "characteristics",
                        Map.of(
                                "disabilities",
                                java.util.List.of("HEAR", "COMM"),
                                "from",
                                "2025-06-01",
                                "source",
                                "Health visitor"))
                .then()
                .body("now.sex", contains("F"))
                .body("now.disabilities", contains("COMM", "HEAR"))
                .body("characteristics", hasSize(4));
    }

    @Test
    void a_corrected_birth_is_another_row() {
        var child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");

        child.say("birth-correction", Map.of("bornOn", "2017-09-03", "source", "Birth certificate"))
                .then()
                .statusCode(200)
                .body("bornOn", is("2017-09-03"))
                .body("dates.date", contains("2017-03-09", "2017-09-03"));
    }

    private static Map<String, Object> number(String kind, String value) {
        return new HashMap<>(Map.of("kind", kind, "value", value, "source", "The child's mother"));
    }

    private static Map<String, Object> address(String lines, String postcode, String uprn) {
        var address = new HashMap<String, Object>(Map.of("lines", lines, "postcode", postcode));
        if (uprn != null) {
            address.put("uprn", uprn);
        }
        return new HashMap<>(
                Map.of("kind", "HOME", "address", address, "from", "2024-09-01", "source", "The child's mother"));
    }
}
