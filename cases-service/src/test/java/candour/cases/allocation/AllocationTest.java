package candour.cases.allocation;

import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.TrialEpisodes;
import candour.cases.clock.CaseTimescale;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A child is somebody's: offered, taken on, covered, handed over. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationTest {

    @Inject
    SettableClock clock;

    @Inject
    Kept kept;

    @Inject
    TrialEpisodes episodes;

    private final Person sana = worker("Sana Wickett");
    private final Person noor = worker("Noor Hallam");

    @BeforeEach
    void on_a_monday() {
        clock.standAt("2026-06-15T09:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    void a_child_whose_episode_is_opened_is_on_the_queue() {
        var child = Known.child();

        episodes.open(child, "2026-06-12");

        Asking.get(TEAM_MANAGER, "/allocations?state=UNALLOCATED&child=" + child.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].openSteps.step", is(List.of("OFFER", "END")));
    }

    @Test
    void the_worker_who_is_asked_takes_the_child_on_and_nobody_else() {
        var allocation = Allotted.offered(Known.child(), sana);

        allocation.take(noor, "acceptance", Map.of("on", Allotted.TODAY)).then().statusCode(403);
        allocation
                .take(sana, "acceptance", Map.of("on", Allotted.TODAY))
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("team", is("North"))
                .body("worker.name", is("Sana Wickett"));
    }

    @Test
    void a_refusal_needs_a_reason_and_puts_the_child_back_on_the_queue() {
        var allocation = Allotted.offered(Known.child(), sana);

        allocation.take(sana, "refusal", Map.of("on", Allotted.TODAY)).then().statusCode(422);
        allocation
                .take(sana, "refusal", Map.of("on", Allotted.TODAY, "reason", "I know the family"))
                .then()
                .body("state", is("UNALLOCATED"))
                .body("worker", nullValue());
    }

    @Test
    void a_child_is_on_the_queue_once() {
        var child = Known.child();
        Allotted.queued(child);

        Asking.make(TEAM_MANAGER, "/allocations", Map.of("child", child.id(), "on", Allotted.TODAY))
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("A13: a worker away without cover for two working days leaves each of her children overdue for one")
    void nobody_covers() {
        var first = Known.child();
        var second = Known.child();
        Allotted.held(first, sana);
        Allotted.held(second, sana);

        Allotted.away(sana).then().statusCode(201).body("children", is(2));

        assertThat(List.of(first, second)).allSatisfy(child -> {
            var cover = kept.running(child).getFirst();
            assertThat(cover.timescale()).isEqualTo(CaseTimescale.COVER);
            assertThat(cover.dueOn()).isEqualTo("2026-06-17");
            assertThat(cover.isLate(LocalDate.of(2026, 6, 18))).isTrue();
        });
    }

    @Test
    void cover_meets_it_and_the_return_gives_the_child_back() {
        var child = Known.child();
        var allocation = Allotted.held(child, sana);
        var absence = Allotted.away(sana).<String>path("id");

        allocation.take(TEAM_MANAGER, "cover", Allotted.to(noor)).then().body("state", is("ABSENT_COVERED"));
        assertThat(kept.running(child)).isEmpty();

        Asking.take(sana, "/absences/" + absence, "return", Map.of("on", Allotted.TODAY))
                .then()
                .statusCode(200);
        allocation.read().then().body("state", is("ACCEPTED")).body("cover", nullValue());
    }

    @Test
    void who_covers_and_goes_away_too_leaves_the_child_uncovered_again() {
        var child = Known.child();
        var allocation = Allotted.held(child, sana);
        Allotted.away(sana);
        allocation.take(TEAM_MANAGER, "cover", Allotted.to(noor));

        Allotted.away(noor).then().statusCode(201);

        allocation.read().then().body("state", is("ABSENT_UNCOVERED")).body("uncoveredSince", is(Allotted.TODAY));
        assertThat(kept.running(child, CaseTimescale.COVER)).containsExactly("2026-06-15 to 2026-06-17");
    }

    @Test
    void a_worker_records_her_own_absence_and_not_another_ones() {
        var body = Map.of(
                "worker",
                Map.of("subject", sana.subject(), "name", sana.name()),
                "from",
                Allotted.TODAY,
                "why",
                "LEAVE");

        Asking.make(noor, "/absences", body).then().statusCode(403);
        var absence = Asking.make(sana, "/absences", body);
        absence.then().statusCode(201);
        Asking.get(noor, "/absences/" + absence.path("id")).then().statusCode(404);
        Asking.make(sana, "/absences", body).then().statusCode(409);
    }

    private static Person worker(String name) {
        return Person.of("worker-" + UUID.randomUUID(), name, "social-worker").at(People.NORTHBRIDGE);
    }
}
