package candour.cases.allocation;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import candour.cases.Asking;
import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.TrialEpisodes;
import candour.cases.person.Known;
import candour.cases.visit.Visited;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A handover is over when it is accepted, and says what the next worker must know. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandoverTest {

    private static final Person NOOR =
            Person.of("noor", "Noor Hallam", "social-worker").at(People.NORTHBRIDGE);

    @Inject
    SettableClock clock;

    @Inject
    TrialEpisodes episodes;

    private Known child;

    @BeforeEach
    void on_a_monday() {
        clock.standAt("2026-06-15T09:00");
        child = Known.child();
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    @DisplayName("A13: a handover must be accepted; until then the worker before has the child")
    void must_be_accepted() {
        var before = Allotted.held(child, SOCIAL_WORKER);

        var next = before.handedOver(NOOR);

        before.read().then().body("state", is("ACCEPTED"));
        next.read().then().body("state", is("OFFERED")).body("follows", is(before.id()));

        next.take(NOOR, "acceptance", Map.of("on", Allotted.TODAY)).then().statusCode(200);
        before.read().then().body("state", is("ENDED"));
        next.read().then().body("state", is("ACCEPTED"));
    }

    @Test
    @DisplayName("D8: the summary says what is open, when the child was last seen and what happened lately")
    void the_summary() {
        episodes.open(child, "2026-06-01");
        var waiting =
                Asking.get(TEAM_MANAGER, "/allocations?child=" + child.id()).<String>path("items[0].id");
        var before = new Allotted(waiting);
        before.take(TEAM_MANAGER, "offer", Allotted.to(SOCIAL_WORKER));
        before.take(SOCIAL_WORKER, "acceptance", Map.of("on", Allotted.TODAY));
        Visited.seen("2026-06-10", child);

        var next = before.handedOver(NOOR);

        next.read()
                .then()
                .body("summary.find { it.heading == 'Open' }.text", is("Episode since 2026-06-01"))
                .body(
                        "summary.findAll { it.heading == 'Last seen' }.text",
                        hasItem("By a social worker on 2026-06-10, alone"))
                .body(
                        "summary.findAll { it.heading == 'Lately' }.text",
                        hasItem(startsWith("2026-06-10: Mother let me in")))
                .body("since", is(List.of()));
    }

    @Test
    @DisplayName("D8: what happens after the summary was made is marked until the handover is accepted")
    void unread_since() {
        var next = Allotted.held(child, SOCIAL_WORKER).handedOver(NOOR);
        clock.standAt("2026-06-16T09:00");

        Visited.noAccess("2026-06-16", child);

        next.read().then().body("since", hasSize(1)).body("since[0].on", is("2026-06-16"));
    }

    @Test
    void a_child_is_not_handed_to_two_workers_at_once() {
        var before = Allotted.held(child, SOCIAL_WORKER);
        before.handedOver(NOOR);

        before.take(TEAM_MANAGER, "handover", Allotted.to(NOOR)).then().statusCode(409);
    }

    @Test
    void only_a_manager_hands_over() {
        Allotted.held(child, SOCIAL_WORKER)
                .take(SOCIAL_WORKER, "handover", Allotted.to(NOOR))
                .then()
                .statusCode(403);
    }
}
