package candour.cases.caseload;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.Asking;
import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.allocation.Allotted;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a worker carries, and what one more child would mean before she is offered it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseloadTest {

    private final String team = "Team " + UUID.randomUUID();
    private final Person worker = Person.of("worker-" + UUID.randomUUID(), "Sana Wickett", "social-worker")
            .at(People.NORTHBRIDGE);

    @Inject
    SettableClock clock;

    @BeforeEach
    void on_a_monday() {
        clock.standAt("2026-06-15T09:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    void a_worker_with_cases_and_no_hours_is_over_capacity_and_never_at_nothing() {
        Allotted.held(Known.child(), worker);

        Asking.get(TEAM_MANAGER, "/caseloads/" + worker.subject())
                .then()
                .body("now.children", is(1))
                .body("now.percent", nullValue())
                .body("now.overCapacity", is(true));
    }

    @Test
    void the_team_s_list_weighs_each_worker_against_their_hours_and_names_no_child() {
        state(37);
        Allotted.held(Known.child(), worker);
        Allotted.held(Known.child(), worker);

        Asking.get(DIRECTOR, "/caseloads?team=" + team)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].points", is(4))
                .body("items[0].capacity", is(60))
                .body("items[0].percent", is(7))
                .body("items[0].cases", nullValue());
    }

    @Test
    void what_one_more_would_mean_is_told_before_it_is_offered() {
        state(1);
        var waiting = Allotted.queued(Known.child());

        Asking.get(TEAM_MANAGER, "/caseloads/%s?allocation=%s".formatted(worker.subject(), waiting.id()))
                .then()
                .body("now.points", is(0))
                .body("now.overCapacity", is(false))
                .body("then.points", is(2))
                .body("then.overCapacity", is(true));
    }

    @Test
    void children_whom_a_worker_covers_count_for_her() {
        state(37);
        var away = Person.of("worker-" + UUID.randomUUID(), "Noor Hallam", "social-worker")
                .at(People.NORTHBRIDGE);
        var allocation = Allotted.held(Known.child(), away);
        Allotted.away(away);
        allocation.take(TEAM_MANAGER, "cover", Allotted.to(worker));

        Asking.get(worker, "/caseloads/" + worker.subject())
                .then()
                .body("cases", hasSize(1))
                .body("cases[0].asCover", is(true));
    }

    @Test
    void the_latest_statement_of_hours_that_has_begun_holds() {
        state(37);
        state(20);

        Asking.get(DIRECTOR, "/caseloads?team=" + team)
                .then()
                .body("items", hasSize(1))
                .body("items[0].hoursPerWeek", is(20));
    }

    @Test
    void a_worker_does_not_see_another_one_s_caseload() {
        Asking.get(SOCIAL_WORKER, "/caseloads/" + worker.subject()).then().statusCode(404);
    }

    private void state(int hours) {
        Asking.make(
                        TEAM_MANAGER,
                        "/caseloads/hours",
                        Map.of(
                                "worker",
                                Map.of("subject", worker.subject(), "name", worker.name()),
                                "team",
                                team,
                                "hoursPerWeek",
                                hours,
                                "from",
                                "2026-06-01"))
                .then()
                .statusCode(201);
    }
}
