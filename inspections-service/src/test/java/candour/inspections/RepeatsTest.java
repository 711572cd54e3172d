package candour.inspections;

import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

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

/** A creation repeated, and its key used for another. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatsTest {

    @Test
    void a_creation_sent_twice_makes_one() {
        var key = UUID.randomUUID();
        String first = begin(key, Inspected.plan()).path("id");

        var repeat = begin(key, Inspected.plan());

        assertThat(repeat.<String>path("id")).isEqualTo(first);
    }

    @Test
    void the_same_key_for_another_creation_is_refused() {
        var key = UUID.randomUUID();
        begin(key, Inspected.plan());
        var other = new HashMap<>(Inspected.plan());
        other.put("fieldworkTo", "2010-06-25");

        var refused = begin(key, other);

        refused.then().statusCode(422).body("type", is("/problems/key-reused"));
    }

    private static io.restassured.response.Response begin(UUID key, Map<String, Object> plan) {
        return as(LEAD).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(plan)
                .when()
                .post("/inspections");
    }
}
