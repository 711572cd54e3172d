package candour.cases.clock;

import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What runs out in the next ten working days, and why something was late. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForecastTest {

    private static final Person WORKER =
            Person.of("wilf", "Wilf Carnaby", "social-worker").at("E06999031");
    private static final Person MANAGER =
            Person.of("mara", "Mara Tolland", "team-manager").at("E06999031");
    private static final Person DIRECTOR =
            Person.of("dill", "Dill Overton", "director").at("E06999031");
    private static final String DECISIONS = "items.find { it.number == 'C01' }";

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.standAt("2024-05-13T10:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void what_is_due_and_what_is_late_is_counted_by_timescale_and_a_team_nobody_knows_is_shown_as_such() {
        int before = late();
        refer(Known.by(WORKER), "2024-05-08T09:00:00Z");
        refer(Known.by(WORKER), "2024-05-13T08:00:00Z");

        var forecast = as(MANAGER).get("/forecast");

        forecast.then()
                .statusCode(200)
                .body("from", is("2024-05-13"))
                .body("to", is("2024-05-28"))
                .body(DECISIONS + ".team", nullValue())
                .body(DECISIONS + ".late", is(before + 1))
                .body(DECISIONS + ".days[0].on", is("2024-05-14"));
        as(DIRECTOR).get("/forecast").then().statusCode(200).body(DECISIONS + ".late", is(before + 1));
        as(WORKER).get("/forecast").then().statusCode(403);
    }

    @Test
    void why_a_decision_was_late_is_kept_beside_it_and_its_due_date_stays() {
        var child = Known.by(WORKER);
        refer(child, "2024-05-08T09:00:00Z");
        String late = timescales(child).path("items[0].id");

        var given = reason(child, late, Map.of("code", "NO_WORKER", "words", "Nobody was on duty on Thursday"));

        given.then()
                .statusCode(201)
                .body("items[0].standing", is("LATE"))
                .body("items[0].dueOn", is("2024-05-09"))
                .body("items[0].lateReasons[0].code", is("NO_WORKER"));
    }

    @Test
    void what_is_not_late_has_no_reason_and_another_childs_is_not_there() {
        var child = Known.by(WORKER);
        refer(child, "2024-05-13T08:00:00Z");
        String running = timescales(child).path("items[0].id");
        var body = Map.of("code", "WORKLOAD", "words", "Too much");

        reason(child, running, body).then().statusCode(409);
        reason(Known.by(WORKER), running, body).then().statusCode(404);
    }

    private static int late() {
        Integer late = as(MANAGER).get("/forecast").path(DECISIONS + "?.late");
        return late == null ? 0 : late;
    }

    private static Response timescales(Known child) {
        return as(WORKER).get("/children/{id}/timescales", child.id());
    }

    private static Response reason(Known child, String timescale, Map<String, ?> body) {
        return as(WORKER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/children/{child}/timescales/{id}/late-reason", child.id(), timescale);
    }

    private static void refer(Known child, String at) {
        as(WORKER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "source",
                        "6",
                        "receivedAt",
                        at,
                        "concern",
                        Map.of("facts", "Alone at home", "immediateDanger", false),
                        "children",
                        List.of(Map.of("child", child.id()))))
                .when()
                .post("/referrals")
                .then()
                .statusCode(201);
    }
}
