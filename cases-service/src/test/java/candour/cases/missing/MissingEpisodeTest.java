package candour.cases.missing;

import static candour.cases.People.DUTY_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.cases.visit.Visited;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A missing child is found, and asked about it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingEpisodeTest {

    @Inject
    SettableClock clock;

    @Inject
    Kept kept;

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
    void the_return_interview_is_due_seventy_two_hours_after_the_child_was_found() {
        var address = missing();

        Asking.take(DUTY_WORKER, address, "finding", Map.of("foundAt", "2026-06-21T06:15:00Z", "how", "Came home"))
                .then()
                .statusCode(200)
                .body("state", is("FOUND"));
        assertThat(kept.running(child).getFirst().dueAt().orElseThrow()).hasToString("2026-06-24T06:15:00Z");

        Asking.take(DUTY_WORKER, address, "return-interview", heard()).then().statusCode(200);
        assertThat(kept.running(child)).isEmpty();
    }

    @Test
    void nobody_is_missing_twice_at_once() {
        missing();

        report().then().statusCode(409);
    }

    @Test
    void a_child_is_heard_after_it_was_found() {
        Asking.take(DUTY_WORKER, missing(), "return-interview", heard()).then().statusCode(409);
    }

    private String missing() {
        return "/missing-episodes/" + report().path("id");
    }

    private Response report() {
        return Asking.make(
                DUTY_WORKER,
                "/missing-episodes",
                Map.of(
                        "child",
                        child.id(),
                        "lastSeenAt",
                        "2026-06-20T16:00:00Z",
                        "reportedAt",
                        "2026-06-20T22:30:00Z",
                        "reportedBy",
                        "Foster carer",
                        "policeTold",
                        true,
                        "account",
                        Visited.ACCOUNT));
    }

    private static Map<String, Object> heard() {
        return Map.of("at", "2026-06-22T15:00:00Z", "by", "Return interview service", "outcome", "Was with a friend");
    }
}
