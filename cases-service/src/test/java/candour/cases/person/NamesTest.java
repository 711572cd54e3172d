package candour.cases.person;

import static candour.cases.People.CHAIR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.NAME;
import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Recording another name: nothing is overwritten, and no two writers overwrite each other. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesTest {

    @Test
    void a_name_is_added_and_the_one_before_it_stays() {
        var child = Known.child();

        var answer = child.step(SOCIAL_WORKER, "names", NAME);

        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("names.familyName", contains("Tidewell", "Ashgrove"))
                .body("names[1].from", is("2024-06-03"));
    }

    @Test
    void without_a_version_no_name_is_added() {
        var child = Known.child();

        var refused = as(SOCIAL_WORKER)
                .contentType("application/json")
                .body(NAME)
                .when()
                .post("/children/{id}/names", child.id());

        refused.then().statusCode(428).body("type", is("/problems/if-match-missing"));
    }

    @Test
    void the_second_of_two_writers_gets_the_record_as_it_now_stands() {
        var child = Known.child();
        var read = child.etag();
        child.step(SOCIAL_WORKER, "names", NAME, read);

        var refused = child.step(TEAM_MANAGER, "names", NAME, read);

        refused.then().statusCode(412).body("current.names", hasSize(2));
        child.read(SOCIAL_WORKER).then().body("names", hasSize(2));
    }

    @Test
    void of_four_writers_at_once_one_wins_and_each_other_gets_the_current_record() {
        var child = Known.child();
        var read = child.etag();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> child.step(SOCIAL_WORKER, "names", NAME, read)))
                    .toList();
            Assertions.assertThat(sent)
                    .extracting(answer -> answer.get().statusCode())
                    .containsExactlyInAnyOrder(200, 412, 412, 412);
        }
        child.read(SOCIAL_WORKER).then().body("names", hasSize(2));
    }

    @Test
    void a_weak_or_open_version_is_malformed() {
        var child = Known.child();

        child.step(SOCIAL_WORKER, "names", NAME, "*").then().statusCode(400);
        child.step(SOCIAL_WORKER, "names", NAME, "W/\"0\"").then().statusCode(400);
    }

    @Test
    void a_child_born_already_is_not_born_again() {
        var child = Known.child();

        var refused = child.step(SOCIAL_WORKER, "birth", Map.of("bornOn", "2017-03-10"));

        refused.then().statusCode(409).body("type", is("/problems/step-not-allowed"));
    }

    @Test
    void a_chair_sees_the_child_and_may_not_name_it() {
        var child = Known.child();

        var refused = child.step(CHAIR, "names", NAME);

        refused.then().statusCode(403).body("type", is("/problems/not-yours"));
        child.read(CHAIR).then().statusCode(200).body("openSteps", hasSize(0));
    }

    @Test
    void a_worker_of_another_authority_may_not_know_that_there_is_anything_to_name() {
        var child = Known.child();

        child.step(OTHER_WORKER, "names", NAME).then().statusCode(404);
    }

    @Test
    void a_kind_of_name_that_does_not_exist_is_malformed() {
        var child = Known.child();
        var name = new HashMap<>(NAME);
        name.put("kind", "STAGE");

        child.step(SOCIAL_WORKER, "names", name).then().statusCode(400).body("errors[0].pointer", is("/kind"));
    }

    @Test
    void a_name_from_tomorrow_is_refused() {
        var child = Known.child();
        var name = new HashMap<>(NAME);
        name.put("from", "2199-01-01");

        child.step(SOCIAL_WORKER, "names", name).then().statusCode(422).body("errors[0].pointer", is("/from"));
    }
}
