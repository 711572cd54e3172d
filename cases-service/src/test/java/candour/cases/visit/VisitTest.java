package candour.cases.visit;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Visits are recorded once for a sibling group, and only a child who was seen was visited. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitTest {

    @Inject
    TrialPlans plans;

    @Inject
    SettableClock clock;

    @Inject
    Kept kept;

    @BeforeEach
    void in_june() {
        clock.standAt("2026-06-30T10:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    @DisplayName(
            "A08: three visits on time at which the child is not seen leave the visit overdue from the last seen one")
    void unseen_visits_leave_it_overdue() {
        var child = Known.child();
        plans.start(child, "2026-05-01");
        Visited.seen("2026-05-08", child);

        Visited.notSeen("2026-05-15", child);
        Visited.noAccess("2026-05-20", child);
        Visited.notSeen("2026-05-22", child);

        assertThat(plans.running(child).startedOn()).isEqualTo("2026-05-08");
        assertThat(plans.running(child).dueOn()).isEqualTo("2026-05-22");
        assertThat(plans.running(child).isLate(LocalDate.of(2026, 5, 25))).isTrue();
        Asking.get(SOCIAL_WORKER, "/sightings/" + child.id())
                .then()
                .body("unseenInARow", is(3))
                .body("byWorker.on", is("2026-05-08"));
    }

    @Test
    @DisplayName("A09: one visit to a family of four is recorded once; for the one child not seen it stays due")
    void one_of_four_not_seen() {
        var family = new Known[] {Known.child(), Known.child(), Known.child(), Known.child()};
        Stream.of(family).forEach(child -> plans.start(child, "2026-06-01"));
        var visit = Visited.planned("2026-06-08", family);

        visit.take(
                        "seen",
                        "2026-06-08",
                        List.of(
                                Visited.seenAlone(family[0]),
                                Visited.seenAlone(family[1]),
                                Visited.seenAlone(family[2]),
                                Visited.unseen(family[3])))
                .then()
                .statusCode(200)
                .body("children", hasSize(4))
                .body("openSteps", is(List.of()));

        assertThat(Stream.of(family)
                        .map(child -> plans.running(child).startedOn().toString()))
                .containsExactly("2026-06-08", "2026-06-08", "2026-06-08", "2026-06-01");
    }

    @Test
    @DisplayName("I13: a visit to siblings is one event with a subject for each, and what each was seen as")
    void one_event_with_n_subjects() {
        var seen = Known.child();
        var unseen = Known.child();
        var visit = Visited.planned("2026-06-08", seen, unseen);

        visit.take("seen", "2026-06-08", List.of(Visited.seenAlone(seen), Visited.unseen(unseen)))
                .then()
                .statusCode(200);

        assertThat(kept.subjects(visit.id())).containsExactlyInAnyOrder(seen.id() + " true", unseen.id() + " false");
        assertThat(kept.events(visit.id())).containsExactly("visit.seen");
    }

    @Test
    void a_visit_by_another_agency_counts_for_when_anybody_saw_the_child_and_meets_nothing() {
        var child = Known.child();
        plans.start(child, "2026-06-01");

        Asking.make(
                        SOCIAL_WORKER,
                        "/visits/by-agencies",
                        Map.of(
                                "agency",
                                "Health visiting",
                                "visit",
                                Map.of(
                                        "visitedOn",
                                        "2026-06-05",
                                        "children",
                                        List.of(Visited.seenAlone(child)),
                                        "account",
                                        Visited.ACCOUNT)))
                .then()
                .statusCode(201);

        assertThat(plans.running(child).startedOn()).isEqualTo("2026-06-01");
        Asking.get(SOCIAL_WORKER, "/sightings/" + child.id())
                .then()
                .body("byAnybody.on", is("2026-06-05"))
                .body("byWorker", nullValue());
    }

    @Test
    @DisplayName("D13: a visit recorded late counts from the day it was made and leaves a later one's clock alone")
    void a_late_entry() {
        var child = Known.child();
        plans.start(child, "2026-06-01");
        Visited.seen("2026-06-12", child);

        var late = Visited.seen("2026-06-09", child);

        Asking.get(SOCIAL_WORKER, late.address()).then().body("recordedLate", is(true));
        assertThat(plans.running(child).startedOn()).isEqualTo("2026-06-12");
        assertThat(plans.running(child).dueOn()).isEqualTo("2026-06-26");
    }

    @Test
    void for_those_who_need_not_know_there_is_no_visit() {
        var visit = Visited.planned("2026-06-08", Known.child());

        Asking.get(OTHER_WORKER, visit.address()).then().statusCode(404);
        Asking.get(DIRECTOR, visit.address()).then().statusCode(404);
    }

    @Test
    void what_a_visit_says_of_a_sealed_sibling_is_not_shown() {
        var child = Known.child();
        var sealed = Known.child();
        var visit = Visited.planned("2026-06-08", child, sealed);
        sealed.step(TEAM_MANAGER, "sealing", Map.of("reason", "An adoption order was made"));

        Asking.get(SOCIAL_WORKER, visit.address())
                .then()
                .statusCode(200)
                .body("children.child", is(List.of(child.id())));
    }
}
