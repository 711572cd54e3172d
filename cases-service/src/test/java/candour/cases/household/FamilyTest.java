package candour.cases.household;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.cases.person.KnownPerson;
import candour.cases.person.Posted;
import candour.conventions.trial.Suite;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who is around a child: at home, visiting, related; in one answer. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FamilyTest {

    @Inject
    Ledger ledger;

    private KnownPerson rowan;
    private KnownPerson wren;
    private KnownPerson mother;
    private KnownPerson visitor;

    @BeforeEach
    void given() {
        rowan = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");
        wren = KnownPerson.child("Wren", "Tidewell", "2020-10-02");
        mother = KnownPerson.adult("Ines", "Tidewell", "1991-01-20");
        visitor = KnownPerson.adult("Marlo", "Orrell", null);
    }

    @Test
    void one_answer_has_the_household_its_regular_visitors_the_relations_and_the_siblings() {
        together();

        family(SOCIAL_WORKER)
                .then()
                .statusCode(200)
                .body("homes", hasSize(1))
                .body("homes[0].address.postcode", is("NB1 2AB"))
                .body("homes[0].residents.person", contains(rowan.id(), wren.id(), mother.id()))
                .body("homes[0].visitors.person", contains(visitor.id()))
                .body("homes[0].visitors[0].text", is("Most weekends"))
                .body("relations.words", contains("mother"))
                .body("relations[0].parentalResponsibility", is("HOLDS"))
                .body("siblings.person", contains(wren.id()))
                .body("siblings[0].why", is("the same mother"));
    }

    @Test
    void a_known_risk_of_somebody_at_home_stands_beside_the_name_with_its_source_and_day() {
        together();
        visitor.with(
                "risks",
                Map.of(
                        "kind", "DOMESTIC_ABUSE",
                        "basis", "CONVICTION",
                        "text", "Convicted of an assault on a former partner",
                        "from", "2022-04-11",
                        "source", "Police"));

        family(SOCIAL_WORKER)
                .then()
                .body("people.find { it.id == '%s' }.risks.source".formatted(visitor.id()), contains("Police"))
                .body("people.find { it.id == '%s' }.risks.from".formatted(visitor.id()), contains("2022-04-11"));
    }

    @Test
    void who_left_is_no_longer_at_home_and_still_on_record() {
        var household = together();
        var gone = new HashMap<>(stay(visitor, "REGULAR_VISITOR"));
        gone.putAll(Map.of("to", "2026-01-31", "corrects", 3));

        household.step(SOCIAL_WORKER, "stays", gone).then().statusCode(200).body("stays", hasSize(5));
        family(SOCIAL_WORKER).then().body("homes[0].visitors", is(empty()));
    }

    @Test
    void a_dissolved_household_is_no_home() {
        var household = together();

        household
                .step(SOCIAL_WORKER, "dissolution", Map.of("on", "2026-02-01", "source", "Landlord"))
                .then()
                .statusCode(200)
                .body("state", is("DISSOLVED"))
                .body("openSteps", is(empty()));
        family(SOCIAL_WORKER).then().body("homes", is(empty()));
    }

    @Test
    void of_a_sealed_sibling_there_is_no_trace() {
        var household = together();
        wren.say(TEAM_MANAGER, "sealing", Map.of("reason", "An adoption order was made"))
                .then()
                .statusCode(204);

        assertThat(family(SOCIAL_WORKER).asString()).doesNotContain(wren.id()).contains(mother.id());
        assertThat(household.read(SOCIAL_WORKER).asString()).doesNotContain(wren.id());
    }

    @Test
    void who_need_not_know_of_the_child_does_not_know_of_the_family() {
        var household = together();

        family(OTHER_WORKER).then().statusCode(404);
        family(DIRECTOR).then().statusCode(403);
        household.read(OTHER_WORKER).then().statusCode(404);
    }

    @Test
    void a_family_is_one_entry_that_names_everybody_shown() {
        together();

        family(SOCIAL_WORKER)
                .then()
                .body("people.id", containsInAnyOrder(rowan.id(), wren.id(), mother.id(), visitor.id()));

        var reads = ledger.history("child", rowan.id()).stream()
                .filter(entry -> entry.payload().toString().contains("\"what\":\"family\""))
                .map(Entry::payload)
                .toList();
        assertThat(reads).hasSize(1);
        assertThat(reads.getFirst().toString()).contains(wren.id(), mother.id(), visitor.id());
    }

    @Test
    void a_household_without_people_is_refused() {
        Posted.make(SOCIAL_WORKER, "/households", Map.of("address", Map.of("lines", "4 Weir Lane"), "stays", List.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/stays"))
                .body("errors.pointer", not(hasItem("/address")));
    }

    private Posted together() {
        Posted.made(SOCIAL_WORKER, "/relationships", parent(rowan));
        Posted.made(SOCIAL_WORKER, "/relationships", parent(wren));
        var visits = new HashMap<>(stay(visitor, "REGULAR_VISITOR"));
        visits.put("text", "Most weekends");
        return Posted.made(
                SOCIAL_WORKER,
                "/households",
                Map.of(
                        "address", Map.of("lines", "4 Weir Lane", "postcode", "NB1 2AB", "uprn", "000123"),
                        "from", "2024-09-01",
                        "stays",
                                List.of(
                                        stay(rowan, "RESIDENT"),
                                        stay(wren, "RESIDENT"),
                                        stay(mother, "RESIDENT"),
                                        visits)));
    }

    private Map<String, Object> parent(KnownPerson child) {
        return Map.of(
                "person", mother.id(),
                "type", "MOTHER",
                "other", child.id(),
                "parentalResponsibility", "HOLDS",
                "source", "Birth certificate");
    }

    private static Map<String, Object> stay(KnownPerson person, String manner) {
        return Map.of("person", person.id(), "manner", manner, "from", "2024-09-01", "source", "Home visit");
    }

    private Response family(candour.conventions.trial.Person by) {
        return as(by).when().get("/children/{id}/family", rowan.id());
    }
}
