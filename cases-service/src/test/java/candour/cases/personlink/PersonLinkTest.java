package candour.cases.personlink;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.person.KnownPerson;
import candour.cases.person.Posted;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two records of one person, or of two who look alike. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonLinkTest {

    private static final Map<String, String> REASON = Map.of("reason", "The same birth certificate");

    private KnownPerson beth;
    private KnownPerson elizabeth;

    @BeforeEach
    void given() {
        beth = KnownPerson.child("Beth", "Tydwell", "2017-09-03");
        elizabeth = KnownPerson.child("Elizabeth", "Tidewell", "2017-03-09");
    }

    @Test
    void a_suggestion_comes_with_what_speaks_for_and_against_it() {
        var link = link(beth, elizabeth);

        link.read(SOCIAL_WORKER)
                .then()
                .body("state", is("POSSIBLE"))
                .body("reasons.likeness", hasItem("BIRTH_DAY_AND_MONTH"))
                .body("journal.reason", contains("They look alike"))
                .body("openSteps", hasSize(0));
        link.read(TEAM_MANAGER).then().body("openSteps.step", contains("CONFIRMATION", "DISTINCTION"));
    }

    @Test
    void the_same_pair_is_linked_once_whichever_comes_first() {
        link(beth, elizabeth);

        Posted.make(SOCIAL_WORKER, "/person-links", said(elizabeth, beth))
                .then()
                .statusCode(409)
                .body("type", is("/problems/already-there"));
        Posted.make(SOCIAL_WORKER, "/person-links", said(beth, beth)).then().statusCode(422);
    }

    @Test
    void confirmed_records_are_read_together_each_whole_and_apart_again_when_it_is_taken_back() {
        var link = link(beth, elizabeth);
        link.step(SOCIAL_WORKER, "confirmation", REASON).then().statusCode(403);
        link.step(TEAM_MANAGER, "confirmation", REASON).then().statusCode(200).body("state", is("SAME"));

        same(beth)
                .then()
                .body("records.id", contains(beth.id(), elizabeth.id()))
                .body("links", hasSize(1));

        link.step(TEAM_MANAGER, "reopening", Map.of("reason", "Two girls of one class"));
        link.step(TEAM_MANAGER, "distinction", REASON).then().body("journal", hasSize(4));
        same(beth).then().body("records.id", contains(beth.id()));
        as(SOCIAL_WORKER).get("/people/{id}/links", elizabeth.id()).then().body("items.state", contains("DIFFERENT"));
    }

    @Test
    void what_is_the_same_as_the_same_is_the_same() {
        var third = KnownPerson.child("Lizzie", "Tidewell", "2017-03-09");
        link(beth, elizabeth).step(TEAM_MANAGER, "confirmation", REASON);
        link(elizabeth, third).step(TEAM_MANAGER, "confirmation", REASON);

        same(third).then().body("records.id", containsInAnyOrder(beth.id(), elizabeth.id(), third.id()));
    }

    @Test
    void of_a_sealed_record_and_of_its_link_there_is_no_trace() {
        var link = link(beth, elizabeth);
        link.step(TEAM_MANAGER, "confirmation", REASON);
        elizabeth.say(TEAM_MANAGER, "sealing", Map.of("reason", "An adoption order was made"));

        link.read(TEAM_MANAGER).then().statusCode(404);
        same(beth).then().body("records.id", contains(beth.id())).body("links", hasSize(0));
        as(SOCIAL_WORKER).get("/people/{id}/links", beth.id()).then().body("items", hasSize(0));
        as(SOCIAL_WORKER).get("/people/{id}/same", elizabeth.id()).then().statusCode(404);
    }

    @Test
    void another_authority_knows_of_no_link() {
        var link = link(beth, elizabeth);

        link.read(OTHER_WORKER).then().statusCode(404);
        as(OTHER_WORKER).get("/people/{id}/same", beth.id()).then().statusCode(404);
    }

    private static Posted link(KnownPerson one, KnownPerson other) {
        return Posted.made(SOCIAL_WORKER, "/person-links", said(one, other));
    }

    private static Map<String, Object> said(KnownPerson one, KnownPerson other) {
        return Map.of("one", one.id(), "other", other.id(), "reason", "They look alike");
    }

    private static Response same(KnownPerson person) {
        return as(SOCIAL_WORKER).when().get("/people/{id}/same", person.id());
    }
}
