package candour.inspections.capacity;

import static candour.inspections.People.LEAD;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import candour.conventions.trial.Suite;
import candour.inspections.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 23 of the inspections paper: three numbers or none, and a claim is a claim until somebody can compute it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapacityScenarioTest {

    @Test
    void two_figures_of_absence_give_two_gaps_and_neither_is_the_claimed_one() {
        record("2010", "VACANCY_RATE", 20, "A blog quoting the trade press", null);
        record("2010", "SICKNESS_DAYS_PER_PERSON", 24.9, "A blog quoting the trade press", null);
        record("2010", "ABSENT_AT_ONE_TIME", 20, "Scrutiny report, October 2009", null);
        record("2010", "CAPACITY_GAP", 40, "Newspaper, July 2010", "A councillor");
        record("2010", "CAPACITY_GAP", 30, "Scrutiny report, October 2009", "The scrutiny committee");

        capacity("2010")
                .body(gap("PEOPLE_BY_YEAR") + ".value.low", equalTo(27.9f))
                .body(gap("PEOPLE_AT_ONE_TIME") + ".value.low", equalTo(36.0f))
                .body("claims.value.low", contains(40.0f, 30.0f))
                .body("claims.reproducible", contains(false, false))
                .body("claims.defined", contains(false, false))
                .body("workingDaysInYear.verified", equalTo(false));
    }

    @Test
    void without_the_vacancies_the_gap_is_unknown_and_not_nought() {
        var vacancies = record("2011", "VACANCY_RATE", 20, "Return to the department", null);
        record("2011", "ABSENT_AT_ONE_TIME", 20, "Return to the department", null);

        as(LEAD).header("If-Match", vacancies.header("ETag"))
                .contentType("application/json")
                .body(Map.of("because", "The return was wrong."))
                .post("/workforce-figures/{id}/withdrawal", vacancies.<String>path("id"))
                .then()
                .statusCode(200);

        capacity("2011")
                .body(gap("PEOPLE_AT_ONE_TIME") + ".known", equalTo(false))
                .body(gap("PEOPLE_AT_ONE_TIME") + ".value", equalTo(null))
                .body(gap("PEOPLE_AT_ONE_TIME") + ".unknownBecause", hasItem("VACANCY_RATE"))
                .body("figures.withdrawnBecause", hasItem("The return was wrong."));
    }

    @Test
    void a_gap_from_uncertain_inputs_is_a_range() {
        record("2012", "VACANCY_RATE", 20, "Return to the department", null);
        var off = figure("2012", "ABSENT_AT_ONE_TIME", 10, "Counts of single days", null);
        off.put("high", 20);
        record(off).then().statusCode(201);

        capacity("2012")
                .body(gap("PEOPLE_AT_ONE_TIME") + ".value.low", equalTo(28.0f))
                .body(gap("PEOPLE_AT_ONE_TIME") + ".value.high", equalTo(36.0f));
    }

    @Test
    void a_teams_gap_is_its_own() {
        var vacant = figure("2013", "VACANCY_RATE", 40, "Team return", null);
        vacant.put("team", "South");
        var off = figure("2013", "ABSENT_AT_ONE_TIME", 0, "Team return", null);
        off.put("team", "South");
        record(vacant);
        record(off);

        capacity("2013")
                .body("teams", hasSize(1))
                .body("teams[0].gaps.find { it.code == 'PEOPLE_AT_ONE_TIME' }.value.low", equalTo(40.0f))
                .body(gap("PEOPLE_AT_ONE_TIME") + ".known", equalTo(false));
    }

    @Test
    void a_figure_needs_a_value_or_why_there_is_none() {
        var none = figure("2014", "CASES", 0, "Return", null);
        none.remove("low");

        record(none).then().statusCode(422).body("errors[0].pointer", equalTo("/low"));
    }

    @Test
    void another_authoritys_director_records_nothing_here() {
        as(OTHER_DIRECTOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(figure("2014", "CASES", 4, "Return", null))
                .post("/workforce-figures")
                .then()
                .statusCode(403);
    }

    private static String gap(String code) {
        return "gaps.find { it.code == '" + code + "' }";
    }

    private static ValidatableResponse capacity(String period) {
        return as(null).queryParam("period", period)
                .get("/authorities/{ons}/capacity", People.NORTHBRIDGE)
                .then()
                .statusCode(200);
    }

    private static Response record(String period, String figure, double value, String source, String claimedBy) {
        var made = record(figure(period, figure, value, source, claimedBy));
        made.then().statusCode(201);
        return made;
    }

    private static Response record(Map<String, Object> figure) {
        return as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(figure)
                .post("/workforce-figures");
    }

    private static Map<String, Object> figure(
            String period, String figure, double value, String source, String claimedBy) {
        var said = new HashMap<String, Object>(Map.of(
                "authority", People.NORTHBRIDGE,
                "figure", figure,
                "period", period,
                "low", value,
                "source", source));
        if (claimedBy != null) {
            said.put("claimedBy", claimedBy);
        }
        return said;
    }
}
