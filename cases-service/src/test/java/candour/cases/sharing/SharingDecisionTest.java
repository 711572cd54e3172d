package candour.cases.sharing;

import static candour.cases.People.SOCIAL_WORKER;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.Asking;
import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Not to share is a decision with a name, a reason and a day to look again. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingDecisionTest {

    @Inject
    SettableClock clock;

    private Known child;

    @BeforeEach
    void on_a_day() {
        clock.standAt("2026-06-30T12:00");
        child = Known.child();
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    @DisplayName("I18: a refusal to share has a reason and a day on which to look again")
    void a_refusal() {
        decide(false, null).then().statusCode(422).body("errors[0].pointer", is("/reviewOn"));

        decide(false, "2026-07-20")
                .then()
                .statusCode(201)
                .body("state", is("NOT_SHARED"))
                .body("reviewOn", is("2026-07-20"))
                .body("decidedBy", is("Sana Wickett"))
                .body("openSteps.step", is(List.of("REVIEW", "SHARING_AFTER_REVIEW")));
    }

    @Test
    void what_was_not_shared_may_be_shared_after_all() {
        var address = "/sharing-decisions/" + decide(false, "2026-07-20").path("id");

        Asking.take(SOCIAL_WORKER, address, "sharing-after-review", Map.of("on", "2026-06-30", "reason", "She agrees"))
                .then()
                .statusCode(200)
                .body("state", is("SHARED"))
                .body("reviewOn", nullValue());
    }

    @Test
    void what_was_shared_is_done() {
        decide(true, null).then().statusCode(201).body("openSteps", is(List.of()));
    }

    private Response decide(boolean shared, String reviewOn) {
        var body = new HashMap<String, Object>(Map.of(
                "child",
                child.id(),
                "on",
                "2026-06-22",
                "what",
                "A health record",
                "with",
                "The school",
                "shared",
                shared));
        body.put("reason", "Her whereabouts would become known");
        body.put("reviewOn", reviewOn);
        return Asking.make(SOCIAL_WORKER, "/sharing-decisions", body);
    }
}
