package candour.cases.lookedafter;

import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.clock.CaseTimescale;
import candour.cases.person.Known;
import candour.cases.visit.Visited;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Looked-after children are visited where they live and reviewed on time. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookedAfterPeriodTest {

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
    @DisplayName("C15: the first review is due in twenty working days, the second three months after it, then six")
    void reviews() {
        var id = looked("2025-03-03").<String>path("id");
        assertThat(kept.running(child, CaseTimescale.FIRST_LOOKED_AFTER_REVIEW))
                .containsExactly("2025-03-03 to 2025-03-31");

        review(id, "2025-03-31");
        assertThat(kept.running(child, CaseTimescale.SECOND_LOOKED_AFTER_REVIEW))
                .containsExactly("2025-03-31 to 2025-06-30");

        review(id, "2025-06-20");
        assertThat(kept.running(child, CaseTimescale.NEXT_LOOKED_AFTER_REVIEW))
                .containsExactly("2025-06-20 to 2025-12-20");

        review(id, "2025-12-19");
        assertThat(kept.running(child, CaseTimescale.NEXT_LOOKED_AFTER_REVIEW))
                .containsExactly("2025-12-19 to 2026-06-19");
    }

    @Test
    @DisplayName(
            "C16: a visit is due within a week of the placement, then six-weekly; one without the child seen meets nothing")
    void visits() {
        looked("2026-05-04");
        assertThat(kept.running(child, CaseTimescale.FIRST_PLACEMENT_VISIT))
                .containsExactly("2026-05-04 to 2026-05-11");

        Visited.noAccess("2026-05-06", child);
        assertThat(kept.running(child, CaseTimescale.FIRST_PLACEMENT_VISIT))
                .containsExactly("2026-05-04 to 2026-05-11");

        Visited.seen("2026-05-08", child);
        assertThat(kept.running(child, CaseTimescale.FIRST_PLACEMENT_VISIT)).isEmpty();
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT)).containsExactly("2026-05-08 to 2026-06-19");
    }

    @Test
    void after_a_year_in_a_placement_meant_to_last_the_visits_are_three_months_apart() {
        looked("2025-05-01", true);

        Visited.seen("2026-04-30", child);
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT)).containsExactly("2026-04-30 to 2026-06-11");

        Visited.seen("2026-05-01", child);
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT)).isEmpty();
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT_LASTING))
                .containsExactly("2026-05-01 to 2026-08-01");
    }

    @Test
    void a_move_begins_the_visits_anew() {
        var id = looked("2026-05-04").<String>path("id");
        Visited.seen("2026-05-08", child);

        step(id, "placement", placement("2026-06-01", false))
                .then()
                .statusCode(200)
                .body("placements", hasSize(2));

        assertThat(kept.running(child, CaseTimescale.FIRST_PLACEMENT_VISIT))
                .containsExactly("2026-06-01 to 2026-06-08");
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT)).isEmpty();
    }

    @Test
    @DisplayName("D13: a visit of before the move, recorded after it, meets nothing where the child lives now")
    void late_entry() {
        var id = looked("2026-05-04").<String>path("id");
        step(id, "placement", placement("2026-06-01", false));

        Visited.seen("2026-05-20", child);

        assertThat(kept.running(child, CaseTimescale.FIRST_PLACEMENT_VISIT))
                .containsExactly("2026-06-01 to 2026-06-08");
        assertThat(kept.running(child, CaseTimescale.PLACEMENT_VISIT)).isEmpty();
    }

    @Test
    void a_visit_says_that_it_counts_for_the_placement() {
        looked("2026-05-04");

        var visit = Visited.seen("2026-05-08", child);

        Asking.get(SOCIAL_WORKER, visit.address()).then().body("children[0].countsFor", is(List.of("placement")));
    }

    @Test
    void when_it_ends_nothing_is_due_any_more_and_nobody_is_looked_after_twice() {
        var id = looked("2026-05-04").<String>path("id");
        looked("2026-05-04").then().statusCode(409);

        step(id, "end", Map.of("on", "2026-06-10", "reason", "Went home"))
                .then()
                .statusCode(200);

        assertThat(kept.running(child)).isEmpty();
        looked("2026-06-20").then().statusCode(201);
    }

    private Response looked(String on) {
        return looked(on, false);
    }

    private Response looked(String on, boolean meantToLast) {
        return Asking.make(
                SOCIAL_WORKER,
                "/looked-after-periods",
                Map.of("child", child.id(), "on", on, "basis", "V2", "placement", placement(on, meantToLast)));
    }

    private void review(String id, String on) {
        step(
                        id,
                        "review",
                        Map.of(
                                "heldOn",
                                on,
                                "chair",
                                "Ines Rook",
                                "participation",
                                "PN1",
                                "decision",
                                "The placement is right"))
                .then()
                .statusCode(200);
    }

    private Response step(String id, String noun, Map<String, ?> body) {
        return Asking.take(SOCIAL_WORKER, "/looked-after-periods/" + id, noun, body);
    }

    private static Map<String, Object> placement(String on, boolean meantToLast) {
        return Map.of("placedOn", on, "place", "Foster carers", "meantToLast", meantToLast, "longTermFostering", false);
    }
}
