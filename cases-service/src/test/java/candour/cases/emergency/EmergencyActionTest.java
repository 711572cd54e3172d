package candour.cases.emergency;

import static candour.cases.People.DUTY_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Police protection and emergency protection orders run to the hour and the day the Act says. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmergencyActionTest {

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
    @DisplayName("C17: police protection runs out after seventy-two hours, to the minute")
    void seventy_two_hours() {
        var action = policeProtection("2026-06-01T21:40:00Z");

        action.then().statusCode(201).body("expiresAt", is("2026-06-04T21:40:00Z"));
        var running = kept.running(child).getFirst();
        assertThat(running.dueAt().orElseThrow()).hasToString("2026-06-04T21:40:00Z");
    }

    @Test
    void the_end_a_minute_late_is_late() {
        var id = policeProtection("2026-06-01T21:40:00Z").<String>path("id");

        end(id, "2026-06-04T21:41:00Z").then().statusCode(200).body("endedLate", is(true));
        assertThat(kept.running(child)).isEmpty();
    }

    @Test
    @DisplayName("C18: an order on the police's own application counts its eight days from the police protection")
    void counted_from_the_police_protection() {
        var id = policeProtection("2026-06-01T21:40:00Z").<String>path("id");

        order(id, "2026-06-09T12:00:00Z", true).then().statusCode(200).body("state", is("ORDER"));

        assertThat(kept.running(child, CaseTimescale.EMERGENCY_ORDER)).containsExactly("2026-06-01 to 2026-06-09");
        assertThat(kept.running(child, CaseTimescale.POLICE_PROTECTION)).isEmpty();
    }

    @Test
    void an_order_of_more_than_eight_days_is_refused() {
        var id = policeProtection("2026-06-01T21:40:00Z").<String>path("id");

        order(id, "2026-06-10T12:00:00Z", true).then().statusCode(422).body("errors[0].pointer", is("/expiresAt"));
    }

    @Test
    void an_order_whose_eighth_day_is_a_sunday_may_go_on_to_the_monday() {
        var id = policeProtection("2026-06-05T10:00:00Z").<String>path("id");
        var body = Map.of(
                "madeAt",
                "2026-06-06T10:00:00Z",
                "expiresAt",
                "2026-06-15T11:00:00Z",
                "court",
                "Northbridge Family Court");

        step(id, "order-after-police-protection", body).then().statusCode(200);

        assertThat(kept.running(child, CaseTimescale.EMERGENCY_ORDER)).containsExactly("2026-06-06 to 2026-06-14");
    }

    @Test
    void an_order_does_not_come_before_the_police_protection_it_follows() {
        var id = policeProtection("2026-06-05T10:00:00Z").<String>path("id");

        order(id, "2026-06-09T12:00:00Z", false).then().statusCode(422).body("errors[0].pointer", is("/madeAt"));
    }

    @Test
    @DisplayName("I6: an extension is a clock of its own; the due date of the order stays what it was")
    void extended_once() {
        var id = policeProtection("2026-06-01T21:40:00Z").<String>path("id");
        order(id, "2026-06-09T12:00:00Z", true);
        var extension = Map.of("madeAt", "2026-06-08T10:00:00Z", "expiresAt", "2026-06-16T12:00:00Z");

        step(id, "extension", extension).then().statusCode(200).body("state", is("EXTENDED_ORDER"));

        assertThat(kept.running(child, CaseTimescale.EMERGENCY_ORDER_EXTENSION))
                .containsExactly("2026-06-09 to 2026-06-16");
        assertThat(kept.clocks(child))
                .filteredOn(clock -> clock.timescale() == CaseTimescale.EMERGENCY_ORDER)
                .extracting(clock -> clock.dueOn().toString())
                .containsExactly("2026-06-09");
        step(id, "extension", extension).then().statusCode(409);
    }

    private Response policeProtection(String at) {
        return Asking.make(
                DUTY_WORKER,
                "/emergency-actions/police-protection",
                Map.of("child", child.id(), "takenAt", at, "account", Visited.ACCOUNT));
    }

    private Response order(String id, String expiresAt, boolean onPoliceApplication) {
        return step(
                id,
                "order-after-police-protection",
                Map.of(
                        "madeAt",
                        "2026-06-02T14:00:00Z",
                        "expiresAt",
                        expiresAt,
                        "onPoliceApplication",
                        onPoliceApplication,
                        "court",
                        "Northbridge Family Court"));
    }

    private Response end(String id, String at) {
        return step(id, "end", Map.of("at", at, "how", "RETURNED_HOME"));
    }

    private Response step(String id, String noun, Map<String, ?> body) {
        return Asking.take(DUTY_WORKER, "/emergency-actions/" + id, noun, body);
    }
}
