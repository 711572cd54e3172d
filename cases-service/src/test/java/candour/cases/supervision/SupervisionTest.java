package candour.cases.supervision;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.clock.CaseTimescale;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Supervision ends in decisions on children, who do not learn of each other. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupervisionTest {

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
    @DisplayName("C19: the next supervision about a child is due a month after the last")
    void monthly() {
        held("2026-05-29", child).then().statusCode(201);

        assertThat(kept.running(child, CaseTimescale.SUPERVISION_HELD)).containsExactly("2026-05-29 to 2026-06-29");

        held("2026-06-26", child);
        assertThat(kept.running(child, CaseTimescale.SUPERVISION_HELD)).containsExactly("2026-06-26 to 2026-07-26");
    }

    @Test
    void each_child_has_its_own_line_in_its_own_chronology() {
        var other = Known.child();

        var id = held("2026-06-26", child, other).<String>path("id");

        assertThat(kept.events(id)).containsExactly("supervision.supervision", "supervision.supervision");
        assertThat(kept.subjects(id)).hasSize(2);
    }

    @Test
    void a_decision_is_carried_out_once() {
        var address = "/supervisions/" + held("2026-06-26", child).path("id");
        var done = Map.of("number", 0, "on", "2026-06-29", "what", "Seen at school");

        Asking.take(SOCIAL_WORKER, address, "decision-done", done)
                .then()
                .statusCode(200)
                .body("decisions[0].doneOn", is("2026-06-29"));
        Asking.take(SOCIAL_WORKER, address, "decision-done", done).then().statusCode(409);
    }

    @Test
    void supervision_without_a_decision_is_not_recorded() {
        held("2026-06-26").then().statusCode(422);
    }

    @Test
    void a_worker_does_not_supervise() {
        Asking.make(SOCIAL_WORKER, "/supervisions", body("2026-06-26", child))
                .then()
                .statusCode(403);
    }

    private static Response held(String on, Known... children) {
        return Asking.make(TEAM_MANAGER, "/supervisions", body(on, children));
    }

    private static Map<String, Object> body(String on, Known... children) {
        var decisions = Stream.of(children)
                .map(one -> Map.of("child", one.id(), "decision", "See her at school", "reason", "Not seen alone yet"))
                .toList();
        return Map.of("worker", "sana", "workerName", "Sana Wickett", "on", on, "decisions", decisions);
    }
}
