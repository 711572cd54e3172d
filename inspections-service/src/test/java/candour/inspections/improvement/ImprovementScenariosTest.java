package candour.inspections.improvement;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static candour.inspections.Told.as;
import static candour.inspections.improvement.Promised.audit;
import static candour.inspections.improvement.Promised.defined;
import static candour.inspections.improvement.Promised.make;
import static candour.inspections.improvement.Promised.measure;
import static candour.inspections.improvement.Promised.observed;
import static candour.inspections.improvement.Promised.step;
import static candour.inspections.improvement.Promised.value;
import static candour.inspections.improvement.Promised.weakness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenarios 18 and 19 of the inspections paper: targets that are met while the weakness stays, averages that hide teams. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImprovementScenariosTest {

    @Test
    void nine_of_ten_targets_are_met_and_no_weakness_is_put_right() {
        var before = shown();
        var weaknesses = Promised.six();
        for (int number = 1; number <= 10; number++) {
            var id = defined(measure(
                    NORTHBRIDGE, "Target " + number, number <= 4 ? List.of(weaknesses.get(number)) : List.of()));
            observed(id, null, number == 10 ? 60 : 90);
        }
        make(OFFICER, "/practice-audits", audit(NORTHBRIDGE, weaknesses.getFirst(), "2010-06"))
                .then()
                .statusCode(201);

        var after = shown();

        assertThat(grown(before, after, "targetsMet.count")).isEqualTo(9);
        assertThat(grown(before, after, "targetsMet.of")).isEqualTo(10);
        assertThat(grown(before, after, "verifiedClosed.count")).isZero();
        assertThat(grown(before, after, "verifiedClosed.of")).isEqualTo(6);
        assertThat(grown(before, after, "orphans.size()")).isEqualTo(6);
        assertThat(grown(before, after, "unmeasured.size()")).isEqualTo(2);
        assertThat(after.<Float>getList("audits[-1].results.percent").toString())
                .isEqualTo("[53, 39, 7]");
        assertThat(after.getMap("").keySet()).noneMatch(name -> name.toString().contains("percent"));
    }

    @Test
    void a_met_target_moves_a_weakness_nowhere() {
        var weakness = weakness(NORTHBRIDGE, "Assessments");
        var measure = defined(measure(NORTHBRIDGE, "Assessments in time", List.of(weakness)));

        observed(measure, null, 99);

        as(null).get("/weaknesses/{id}", weakness).then().body("state", equalTo("IDENTIFIED"));
    }

    @Test
    void an_average_of_teams_is_taken_with_its_teams() {
        var measure = defined(measure(NORTHBRIDGE, "In time, by team", List.of()));
        observed(measure, "North", 95);
        observed(measure, "East", 92);
        observed(measure, "South", 48);

        observed(measure, null, 78);

        as(null).get("/measures/{id}", measure)
                .then()
                .body("latest.value", equalTo(78.0f))
                .body("teams.team", contains("East", "North", "South"))
                .body("teams.value", contains(92.0f, 95.0f, 48.0f))
                .body("flags", not(hasItem("CITY_WIDE_ONLY")));
    }

    @Test
    void the_same_average_without_its_teams_is_flagged_and_closes_nothing() {
        var weakness = verified("Delays", false);

        step(LEAD, weakness, "closure").then().statusCode(409).body("errors.pointer", hasItem("MEASURED_BY_TEAM"));

        as(null).get("/authorities/{ons}/improvement", NORTHBRIDGE)
                .then()
                .body("cityWideOnly.title", hasItem("Delays, measured"));
    }

    @Test
    void told_by_team_a_verified_weakness_is_closed() {
        step(LEAD, verified("Visits", true), "closure").then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void an_audit_from_before_the_claim_is_no_evidence_of_what_was_done() {
        var weakness = weakness(NORTHBRIDGE, "Supervision");
        make(OFFICER, "/practice-audits", audit(NORTHBRIDGE, weakness, "2010-06"))
                .then()
                .statusCode(201);
        step(DIRECTOR, weakness, "plan").then().statusCode(200);
        step(DIRECTOR, weakness, "claim").then().statusCode(200);

        step(DIRECTOR, weakness, "evidence")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("PRACTICE_WAS_SEEN"));
    }

    @Test
    void the_authority_cannot_verify_its_own_claim() {
        var weakness = weakness(NORTHBRIDGE, "Management oversight");
        step(DIRECTOR, weakness, "plan");
        step(DIRECTOR, weakness, "claim");

        step(DIRECTOR, weakness, "verification").then().statusCode(409);
    }

    @Test
    void a_weakness_found_again_says_how_often() {
        var weakness = verified("Thresholds", true);
        step(LEAD, weakness, "closure").then().statusCode(200);

        step(LEAD, weakness, "recurrence").then().statusCode(200).body("state", equalTo("RECURRED"));

        assertThat(shown().<Integer>getList("weaknesses.findAll { it.id == '" + weakness + "' }.recurrences"))
                .containsExactly(1);
    }

    private static String verified(String title, boolean byTeam) {
        var weakness = weakness(NORTHBRIDGE, title);
        var measure = defined(measure(NORTHBRIDGE, title + ", measured", List.of(weakness)));
        observed(measure, null, 90);
        if (byTeam) {
            observed(measure, "North", 91);
        }
        step(DIRECTOR, weakness, "plan").then().statusCode(200);
        step(DIRECTOR, weakness, "claim").then().statusCode(200);
        make(OFFICER, "/practice-audits", audit(NORTHBRIDGE, weakness, today()))
                .then()
                .statusCode(201);
        step(DIRECTOR, weakness, "evidence").then().statusCode(200);
        step(LEAD, weakness, "verification").then().statusCode(200);
        return weakness;
    }

    /** As the service counts it: the claim's own day. */
    private static String today() {
        String asAt = shown().getString("asAt");
        return java.time.Instant.parse(asAt)
                .atZone(candour.conventions.Time.LONDON)
                .toLocalDate()
                .toString();
    }

    private static JsonPath shown() {
        return as(null).get("/authorities/{ons}/improvement", NORTHBRIDGE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int grown(JsonPath before, JsonPath after, String what) {
        return after.getInt(what) - before.getInt(what);
    }
}
