package candour.cases.legal;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.TrialEpisodes;
import candour.cases.person.Known;
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

/** Legal statuses, and the way to a court, each day entered once. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegalTest {

    @Inject
    SettableClock clock;

    @Inject
    TrialEpisodes episodes;

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
    void a_legal_status_is_in_force_until_its_end() {
        var status = Asking.make(
                SOCIAL_WORKER,
                "/legal-statuses",
                Map.of("child", child.id(), "order", "INTERIM_CARE_ORDER", "from", "2026-05-01"));
        status.then().statusCode(201).body("state", is("IN_FORCE")).body("source", is("Children Act 1989, section 38"));

        var address = "/legal-statuses/" + status.path("id");
        Asking.take(SOCIAL_WORKER, address, "end", Map.of("on", "2026-04-01"))
                .then()
                .statusCode(422);
        Asking.take(SOCIAL_WORKER, address, "end", Map.of("on", "2026-06-01"))
                .then()
                .statusCode(200)
                .body("endedOn", is("2026-06-01"));
    }

    @Test
    void the_days_of_the_census_are_the_days_of_the_steps() {
        var address = begun("2026-05-01");
        take(address, "letter", "2026-05-05");
        take(address, "group-decision-offer", "2026-05-06");
        take(address, "first-meeting", "2026-05-12");
        take(address, "review-meeting", "2026-06-09");
        take(address, "review-meeting", "2026-06-23");

        take(address, "step-down", "2026-06-25")
                .then()
                .body("state", is("STEPPED_DOWN"))
                .body("letterSentOn", is("2026-05-05"))
                .body("groupDecisionOfferedOn", is("2026-05-06"))
                .body("firstMeetingOn", is("2026-05-12"))
                .body("reviewMeetings", is(2))
                .body("steppedDownOn", is("2026-06-25"))
                .body("openSteps", is(List.of()));
    }

    @Test
    void a_worker_does_not_apply_to_the_court() {
        Asking.take(SOCIAL_WORKER, begun("2026-05-01"), "court-application", Map.of("on", "2026-06-01"))
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("1103: pre-proceedings do not begin before the referral")
    void not_before_the_referral() {
        begin("2026-03-31").then().statusCode(422);
    }

    private String begun(String on) {
        return "/pre-proceedings/" + begin(on).path("id");
    }

    private Response begin(String on) {
        var episode = episodes.open(child, "2026-04-01");
        return Asking.make(
                TEAM_MANAGER, "/pre-proceedings", Map.of("episode", episode, "on", on, "why", "Neglect goes on"));
    }

    private static Response take(String address, String noun, String on) {
        return Asking.take(TEAM_MANAGER, address, noun, Map.of("on", on));
    }
}
