package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OTHER_MODERATOR;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A complaint sent twice is one complaint, and a step is taken on the version that was read. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintRepeatsTest {

    @Test
    void the_same_complaint_sent_twice_is_made_once() {
        var told = Complained.shared();
        var key = UUID.randomUUID();
        String first = send(told, key, Complained.grounds()).path("id");

        String second = send(told, key, Complained.grounds()).path("id");

        assertThat(second).isEqualTo(first);
        told.get(LEAD, "/inspections/{id}/complaints").then().body("items", hasSize(1));
    }

    @Test
    void another_complaint_under_the_same_key_is_refused() {
        var told = Complained.shared();
        var key = UUID.randomUUID();
        send(told, key, Complained.grounds());

        var refused = send(told, key, Map.of("about", "Something else.", "remedy", "Something else."));

        refused.then().statusCode(422).body("type", is("/problems/key-reused"));
    }

    @Test
    void a_step_without_a_version_is_refused_and_changes_nothing() {
        var complaint = Complained.about(Complained.shared());

        var refused = as(OTHER_MODERATOR)
                .contentType("application/json")
                .body(Map.of())
                .post("/complaints/{id}/investigation", complaint.id());

        refused.then().statusCode(428);
        complaint.read(LEAD).then().body("state", is("OPEN"));
    }

    @Test
    void a_step_on_an_older_version_is_refused_with_the_complaint_as_it_stands() {
        var complaint = Complained.about(Complained.shared());
        var old = complaint.read(LEAD).header("ETag");
        complaint.step(OTHER_MODERATOR, "investigation", Map.of());

        var refused = as(DIRECTOR)
                .header("If-Match", old)
                .contentType("application/json")
                .body(Map.of())
                .post("/complaints/{id}/withdrawal", complaint.id());

        refused.then().statusCode(412).body("current.state", is("INVESTIGATING"));
    }

    private static Response send(Told told, UUID key, Map<String, Object> grounds) {
        return as(DIRECTOR)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(grounds)
                .post("/inspections/{id}/complaints", told.id());
    }
}
