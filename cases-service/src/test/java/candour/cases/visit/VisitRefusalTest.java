package candour.cases.visit;

import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a visit may not be recorded as. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitRefusalTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_june() {
        clock.standAt("2026-06-30T10:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    void a_visit_is_recorded_as_what_it_was() {
        var child = Known.child();
        var visit = Visited.planned("2026-06-08", child);

        visit.take("not-seen", "2026-06-08", List.of(Visited.seenAlone(child)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/children"));
    }

    @Test
    void each_child_of_the_visit_is_told_of_once() {
        var child = Known.child();
        var visit = Visited.planned("2026-06-08", child, Known.child());

        visit.take("seen", "2026-06-08", List.of(Visited.seenAlone(child), Visited.seenAlone(child)))
                .then()
                .statusCode(422);
    }

    @Test
    void a_visit_of_tomorrow_cannot_be_recorded_today() {
        var child = Known.child();

        Visited.planned("2026-07-01", child)
                .take("seen", "2026-07-01", List.of(Visited.seenAlone(child)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/visitedOn"));
    }

    @Test
    void a_recorded_visit_is_not_recorded_again() {
        var child = Known.child();

        Visited.seen("2026-06-08", child)
                .take("seen", "2026-06-08", List.of(Visited.seenAlone(child)))
                .then()
                .statusCode(409);
    }

    @Test
    void a_repeated_request_plans_one_visit() {
        var body = Map.of("children", List.of(Known.child().id()), "plannedOn", "2026-06-29", "announced", false);
        var key = UUID.randomUUID();

        var first = Asking.make(SOCIAL_WORKER, "/visits", body, key);
        var again = Asking.make(SOCIAL_WORKER, "/visits", body, key);

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }
}
