package candour.cases.relationship;

import static candour.cases.People.CHAIR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.person.KnownPerson;
import candour.cases.person.Posted;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What one person is to another. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipTest {

    private KnownPerson child;
    private KnownPerson father;

    @BeforeEach
    void given() {
        child = KnownPerson.child("Rowan", "Tidewell", "2017-03-09");
        father = KnownPerson.adult("Marlo", "Orrell", "1988-05-17");
    }

    @Test
    void a_relationship_says_who_said_so_and_keeps_every_row_of_parental_responsibility() {
        var made = Posted.made(SOCIAL_WORKER, "/relationships", said());

        made.step(
                        SOCIAL_WORKER,
                        "responsibilities",
                        Map.of("responsibility", "HOLDS", "from", "2025-02-01", "source", "Court order"))
                .then()
                .statusCode(200)
                .body("words", is("father"))
                .body("saidBy", is("The child's mother"))
                .body("responsibilities.responsibility", contains("NOT_KNOWN", "HOLDS"))
                .body("openSteps.step", hasItem("ENDING"));
    }

    @Test
    void a_relationship_made_twice_with_one_key_is_one() {
        var key = UUID.randomUUID();
        String first = Posted.make(SOCIAL_WORKER, "/relationships", key, said()).path("id");

        Posted.make(SOCIAL_WORKER, "/relationships", key, said()).then().body("id", is(first));
    }

    @Test
    void a_relationship_ends_on_a_day_and_is_withdrawn_with_a_reason() {
        var made = Posted.made(SOCIAL_WORKER, "/relationships", said());

        made.step(SOCIAL_WORKER, "ending", Map.of("on", "2025-06-30", "source", "The child"))
                .then()
                .statusCode(200)
                .body("state", is("ENDED"))
                .body("to", is("2025-06-30"));
        made.step(SOCIAL_WORKER, "ending", Map.of("on", "2025-06-30", "source", "The child"))
                .then()
                .statusCode(409);
        made.step(TEAM_MANAGER, "withdrawal", Map.of("reason", "A test showed that he is not"))
                .then()
                .body("state", is("WITHDRAWN"))
                .body("openSteps", is(empty()));
    }

    @Test
    void parental_responsibility_is_for_a_child() {
        var partner = KnownPerson.adult("Ines", "Quist", null);
        var said = new HashMap<String, Object>(said());
        said.putAll(Map.of("type", "PARTNER", "other", partner.id()));

        Posted.make(SOCIAL_WORKER, "/relationships", said)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/parentalResponsibility"));
    }

    @Test
    void nobody_is_anything_to_themselves_and_a_chair_records_nothing() {
        var said = new HashMap<String, Object>(said());
        said.put("other", father.id());

        Posted.make(SOCIAL_WORKER, "/relationships", said).then().statusCode(422);
        Posted.make(CHAIR, "/relationships", said()).then().statusCode(403);
    }

    @Test
    void who_may_not_know_of_either_may_not_know_of_both() {
        var made = Posted.made(SOCIAL_WORKER, "/relationships", said());

        made.read(OTHER_WORKER).then().statusCode(404);
        Posted.make(OTHER_WORKER, "/relationships", said()).then().statusCode(404);
        child.say(TEAM_MANAGER, "sealing", Map.of("reason", "An adoption order was made"));
        made.read(SOCIAL_WORKER).then().statusCode(404);
    }

    @Test
    void a_stale_writer_gets_the_relationship_as_it_stands() {
        var made = Posted.made(SOCIAL_WORKER, "/relationships", said());
        var pr = Map.of("responsibility", "HOLDS", "source", "Court order");
        made.step(SOCIAL_WORKER, "responsibilities", pr, "\"0\"");

        made.step(TEAM_MANAGER, "responsibilities", pr, "\"0\"")
                .then()
                .statusCode(412)
                .body("current.responsibilities", hasSize(2));
    }

    private Map<String, Object> said() {
        return Map.of(
                "person", father.id(),
                "type", "FATHER",
                "other", child.id(),
                "parentalResponsibility", "NOT_KNOWN",
                "source", "Home visit",
                "saidBy", "The child's mother");
    }
}
