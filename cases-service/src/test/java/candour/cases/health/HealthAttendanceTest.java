package candour.cases.health;

import static candour.cases.People.PARTNER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.allocation.Allotted;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.Known;
import candour.cases.visit.Visited;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a hospital sees of a child reaches the worker once. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthAttendanceTest {

    @Inject
    SettableClock clock;

    @Inject
    Kept kept;

    @Inject
    Clocks clocks;

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
    @DisplayName("A20: a notice for a child with a plan that arrives twice is one attendance and one alert")
    void arrives_twice() {
        plan("2026-03-02", null);
        Allotted.held(child, SOCIAL_WORKER);
        var notice = notice();

        bring(notice).then().statusCode(202).body("notice", is(notice.get("notice")));
        bring(notice).then().statusCode(202);

        attendances()
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", is("ALERTED"))
                .body("items[0].standing", is("PLAN"))
                .body("items[0].owner.name", is("Sana Wickett"));
    }

    @Test
    @DisplayName(
            "A20: for a child whose plan ended eleven months ago it is recorded, and contact again is to be decided")
    void ended_eleven_months_ago() {
        plan("2025-01-06", "2025-07-25");

        bring(notice());

        attendances()
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", is("RECONTACT_TO_DECIDE"))
                .body("items[0].standing", is("ENDED_WITHIN_TWELVE_MONTHS"));
        var address = "/health-attendances/" + attendances().path("items[0].id");
        Asking.take(TEAM_MANAGER, address, "recontact", Map.of("on", "2026-06-26", "what", "Call the mother today"))
                .then()
                .statusCode(200)
                .body("state", is("CONTACTED_AGAIN"));
    }

    @Test
    void after_more_than_twelve_months_it_is_recorded_and_asks_nothing() {
        plan("2024-01-08", "2025-06-20");

        bring(notice());

        attendances().then().body("items[0].state", is("RECORDED")).body("items[0].openSteps", is(List.of()));
    }

    @Test
    void whoever_brings_a_notice_learns_nothing_of_the_child() {
        var unknown = new HashMap<String, Object>(notice());
        unknown.put("child", "0199a000-0000-7000-8000-000000000000");

        var answers = List.of(bring(notice()), bring(unknown));

        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        assertThat(answers)
                .extracting(it -> it.<Map<String, ?>>path("$").keySet())
                .containsOnly(Set.of("notice"));
        Asking.get(PARTNER, "/health-attendances").then().statusCode(403);
    }

    @Test
    void an_injury_of_a_child_who_does_not_move_alerts_whatever_is_open() {
        record(true, true, false)
                .then()
                .statusCode(201)
                .body("state", is("ALERTED"))
                .body("nonMobileInjury", is(true));
        record(true, true, true).then().body("state", is("RECORDED")).body("nonMobileInjury", is(false));
    }

    @Test
    void an_injury_says_whether_the_child_moves() {
        record(true, true, null).then().statusCode(422).body("errors[0].pointer", is("/moves"));
    }

    @Test
    void a_child_who_was_not_brought_is_recorded_as_that() {
        record(false, false, null).then().statusCode(201).body("brought", is(false));
    }

    private Response attendances() {
        return Asking.get(TEAM_MANAGER, "/health-attendances?child=" + child.id());
    }

    private Map<String, Object> notice() {
        return Map.of(
                "notice",
                "CPIS-" + UUID.randomUUID(),
                "child",
                child.id(),
                "organisation",
                "Northbridge Royal Infirmary",
                "at",
                "2026-06-25T23:50:00Z");
    }

    private static Response bring(Map<String, ?> notice) {
        return Asking.make(PARTNER, "/access-notices", notice);
    }

    private Response record(boolean brought, boolean injury, Boolean moves) {
        var body = new HashMap<String, Object>(Map.of(
                "child",
                child.id(),
                "kind",
                "EMERGENCY_DEPARTMENT",
                "organisation",
                "Infirmary",
                "account",
                Visited.ACCOUNT));
        body.put("at", "2026-06-25T23:50:00Z");
        body.put("brought", brought);
        body.put("injury", injury);
        body.put("moves", moves);
        return Asking.make(SOCIAL_WORKER, "/health-attendances", body);
    }

    /** The visit clock of a protection plan, ended with it where it has ended. */
    private void plan(String from, String until) {
        var running = new Running(People.NORTHBRIDGE, UUID.fromString(child.id()), UUID.randomUUID());
        kept.read(() -> {
            clocks.happened(CaseEvent.PROTECTION_PLAN_STARTED, running, LocalDate.parse(from), null);
            if (until != null) {
                clocks.notNeeded(running, LocalDate.parse(until));
            }
            return running;
        });
    }
}
