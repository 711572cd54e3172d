package candour.cases.person;

import static candour.cases.People.CHAIR;
import static candour.cases.People.DIRECTOR;
import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.ELSEWHERE;
import static candour.cases.People.INSPECTOR;
import static candour.cases.People.NORTHBRIDGE;
import static candour.cases.People.OPERATOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.PARTNER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.NAME;
import static candour.cases.person.Known.ROWAN;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees a child's record, and that everybody who asked is on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonAccessTest {

    private static final Known MISSING = new Known("0199a000-0000-7000-8000-000000000000");
    private static final Map<String, String> REASON = Map.of("reason", "An adoption order was made");

    @Inject
    Ledger ledger;

    static List<Person> thoseWhoNeedToKnow() {
        return List.of(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CHAIR);
    }

    static List<Person> thoseWhoDoNot() {
        return List.of(OTHER_WORKER, INSPECTOR, DIRECTOR, OPERATOR, Person.of("nell", "Nell Fosdyke", "social-worker"));
    }

    @ParameterizedTest
    @MethodSource("thoseWhoNeedToKnow")
    void they_read_the_child_and_find_it_in_their_list(Person person) {
        var child = Known.child();

        child.read(person).then().statusCode(200);

        as(person).get("/children").then().body("items.id", hasItem(child.id()));
    }

    @ParameterizedTest
    @MethodSource("thoseWhoDoNot")
    void for_everybody_else_there_is_no_such_child(Person person) {
        var child = Known.child();

        child.read(person).then().statusCode(404).body("type", is("/problems/not-found"));

        as(person).get("/children").then().statusCode(200).body("items.id", not(hasItem(child.id())));
        assertThat(kinds(child, person)).containsExactly("access.refused");
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_are_refused_alike() {
        var hidden = Known.child().read(OTHER_WORKER);
        var missing = MISSING.read(OTHER_WORKER);

        assertThat(hidden.<Map<String, Object>>path("findAll { it.key != 'correlationId' }"))
                .isEqualTo(missing.path("findAll { it.key != 'correlationId' }"));
    }

    @Test
    void a_malformed_id_is_not_there() {
        as(SOCIAL_WORKER).get("/children/42").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_partner_and_a_stranger_do_not_reach_the_records() {
        var child = Known.child();

        child.read(PARTNER).then().statusCode(403);
        child.read(null).then().statusCode(401);
    }

    @Test
    void a_sealed_record_is_there_for_nobody_its_sealer_included() {
        var child = Known.child();
        child.step(TEAM_MANAGER, "sealing", REASON).then().statusCode(204);

        child.read(TEAM_MANAGER).then().statusCode(404);

        as(TEAM_MANAGER).get("/children").then().body("items.id", not(hasItem(child.id())));
    }

    @Test
    void a_repeated_registration_does_not_open_a_sealed_record() {
        var key = UUID.randomUUID();
        var child = new Known(Known.register(SOCIAL_WORKER, key, ROWAN).path("id"));
        child.step(TEAM_MANAGER, "sealing", REASON).then().statusCode(204);

        Known.register(SOCIAL_WORKER, key, ROWAN).then().statusCode(404);
    }

    @Test
    void only_a_team_manager_seals() {
        Known.child().step(SOCIAL_WORKER, "sealing", REASON).then().statusCode(403);
    }

    @Test
    void sealing_needs_a_reason() {
        Known.child()
                .step(TEAM_MANAGER, "sealing", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("errors[0].message", is("Say why the record is sealed"));
    }

    @Test
    void every_read_and_every_change_is_one_entry_with_its_version() {
        var child = Known.child();
        child.read(CHAIR);

        child.step(TEAM_MANAGER, "names", NAME, "\"0\"");

        assertThat(ledger.history("child", child.id()))
                .extracting(Entry::kind)
                .containsExactly("child.registration", "access.read", "child.names");
        assertThat(ledger.history("child", child.id()).getLast().subject().version())
                .isEqualTo(1);
    }

    @Test
    void the_record_that_a_stale_change_shows_is_a_read_on_record() {
        var child = Known.child();
        child.step(SOCIAL_WORKER, "names", NAME, "\"0\"");

        child.step(TEAM_MANAGER, "names", NAME, "\"0\"").then().statusCode(412);

        assertThat(kinds(child, TEAM_MANAGER)).containsExactly("access.read");
    }

    @Test
    void a_list_is_one_entry_with_what_it_showed() {
        var child = Known.by(OTHER_WORKER);

        as(OTHER_WORKER).get("/children?limit=1");

        var entry = ledger.history("children", ELSEWHERE).getLast();
        assertThat(entry.kind()).isEqualTo("access.list");
        assertThat(entry.payload()).hasToString("{\"count\":1,\"ids\":[\"" + child.id() + "\"]}");
        assertThat(ledger.history("children", NORTHBRIDGE))
                .allMatch(seen -> !seen.payload().toString().contains(child.id()));
    }

    private List<String> kinds(Known child, Person person) {
        return ledger.history("child", child.id()).stream()
                .filter(entry -> entry.actor().subject().equals(person.subject()))
                .map(Entry::kind)
                .toList();
    }
}
