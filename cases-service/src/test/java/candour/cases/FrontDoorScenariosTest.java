package candour.cases;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static candour.cases.referral.Referred.TOLD;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.Known;
import candour.cases.referral.Referred;
import candour.conventions.Reach;
import candour.conventions.trial.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of the front door. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontDoorScenariosTest {

    private static final Map<String, Object> NOTHING =
            Map.of("reason", "Explained by the hospital", "referrerTold", TOLD);
    private static final String C01 = "items.findAll { it.number == 'C01' }";

    @Inject
    SettableClock clock;

    @Inject
    Clocks clocks;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    @DisplayName("A02 under Working Together 2010: ten working days, then thirty-five, and none of forty-five")
    void a02_2010() {
        clock.standAt("2011-05-10T09:30");
        var child = bornIn2004();
        var episode = Referred.of(child).assessed();

        authorised(child, episode, CaseEvent.INITIAL_ASSESSMENT_AUTHORISED, LocalDate.of(2011, 5, 20));

        timescales(child)
                .body("items.findAll { it.number == 'C02' }.dueOn", is(java.util.List.of("2011-05-24")))
                .body("items.findAll { it.number == 'C02' }.standing", is(java.util.List.of("MET")))
                .body("items.findAll { it.number == 'C03' }.dueOn", is(java.util.List.of("2011-07-11")))
                .body("items.number", not(hasItem("C04")));
    }

    @Test
    @DisplayName("A02 in May 2008, under Working Together 2006: seven working days")
    void a02_2006() {
        clock.standAt("2008-05-12T09:30");
        var child = bornIn2004();

        Referred.of(child).assessed();

        timescales(child)
                .body("items.findAll { it.number == 'C02' }.dueOn", is(java.util.List.of("2008-05-21")))
                .body("items.findAll { it.number == 'C02' }.regime", is(java.util.List.of("Working Together 2006")));
    }

    @Test
    @DisplayName("A03 no further action without a reason, a team manager and the referrer told: all three are named")
    void a03_missing() {
        var refused = Referred.of(Known.child()).step(SOCIAL_WORKER, "no-further-action", Map.of());

        refused.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/decider", "/referrerTold"));
    }

    @Test
    @DisplayName("A03 a challenge reopens the decision with a new clock, and the first decision stays")
    void a03_challenge() {
        clock.standAt("2024-05-13T10:00");
        var child = Known.child();
        var referral = Referred.of(child);
        referral.step(TEAM_MANAGER, "no-further-action", NOTHING).then().statusCode(200);
        clock.standAt("2024-09-02T10:00");

        var challenged = referral.step(SOCIAL_WORKER, "challenge", Map.of("words", "A second bruise"));

        challenged
                .then()
                .statusCode(200)
                .body("state", is("REOPENED"))
                .body("decisions[0].decision", is("NO_FURTHER_ACTION"))
                .body("decisions[0].decider", is("Tess Holroyd"));
        timescales(child)
                .body(C01 + ".dueOn", is(java.util.List.of("2024-05-14", "2024-09-03")))
                .body(C01 + ".standing", is(java.util.List.of("MET", "RUNNING")));
    }

    @Test
    @DisplayName("A03 a decision older than twelve months is not challenged")
    void a03_too_late() {
        clock.standAt("2023-05-15T10:00");
        var referral = Referred.of(Known.child());
        referral.step(TEAM_MANAGER, "no-further-action", NOTHING);
        clock.standAt("2024-05-16T10:00");

        referral.step(SOCIAL_WORKER, "challenge", Map.of("words", "A second bruise"))
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("C01 does not stop with the decision: it stops when the referrer is told")
    void c01_told() {
        clock.standAt("2024-05-13T10:00");
        var child = Known.child();
        var referral = Referred.of(child);
        referral.step(SOCIAL_WORKER, "assessment", Map.of("reason", "Injury not explained"));
        timescales(child).body(C01 + "[0].standing", is("RUNNING"));
        clock.standAt("2024-05-15T10:00");

        referral.step(SOCIAL_WORKER, "referrer-told", TOLD).then().statusCode(200);

        timescales(child)
                .body(C01 + "[0].standing", is("MET_LATE"))
                .body(C01 + "[0].metOn", is("2024-05-15"))
                .body(C01 + "[0].dueOn", is("2024-05-14"));
    }

    @Test
    @DisplayName(
            "A16 referred again after eleven months and thirty days is a re-referral, after twelve months and a day not")
    void a16() {
        clock.standAt("2023-05-01T10:00");
        var child = Known.child();
        var first = Referred.of(child).assessed();
        closed(first);

        clock.standAt("2024-04-30T10:00");
        var second = Referred.of(child).assessed();
        closed(second);
        clock.standAt("2025-05-01T10:00");
        var third = Referred.of(child).assessed();

        episode(second).body("reReferral", is(true)).body("reReferralOf", is(first));
        episode(third).body("reReferral", is(false)).body("reReferralOf", is(second));
    }

    @Test
    void a_child_who_is_not_born_yet_has_its_clocks_from_the_referral() {
        var child = Known.expected();

        Referred.of(child).assessed();

        timescales(child).body("items.number", containsInAnyOrder("C01", "C04"));
    }

    @Test
    void a_closed_episode_measures_nothing_any_more() {
        var child = Known.child();
        var episode = Referred.of(child).assessed();

        closed(episode);

        timescales(child)
                .body("items.findAll { it.number == 'C04' }.ending", is(java.util.List.of("NOT_NEEDED")))
                .body("items", hasSize(2));
        episode(episode).body("state", is("CLOSED")).body("closedOn", notNullValue());
    }

    private void authorised(Known child, String episode, CaseEvent event, LocalDate on) {
        var running = new Running(People.NORTHBRIDGE, UUID.fromString(child.id()), UUID.fromString(episode));
        Reach.within(
                People.NORTHBRIDGE,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    clocks.happened(event, running, on, Instant.EPOCH);
                    return on;
                }));
    }

    private static Known bornIn2004() {
        var body = Map.of("givenName", "Wren", "familyName", "Ashgrove", "bornOn", "2004-02-11");
        return new Known(Known.register(SOCIAL_WORKER, UUID.randomUUID(), body).path("id"));
    }

    private static ValidatableResponse timescales(Known child) {
        return as(SOCIAL_WORKER)
                .when()
                .get("/children/{id}/timescales", child.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse episode(String id) {
        return as(SOCIAL_WORKER).when().get("/episodes/{id}", id).then().statusCode(200);
    }

    private static void closed(String episode) {
        as(TEAM_MANAGER)
                .header("If-Match", episode(episode).extract().header("ETag"))
                .contentType("application/json")
                .body(Map.of("code", "RC7"))
                .when()
                .post("/episodes/{id}/closure", episode)
                .then()
                .statusCode(200);
    }
}
