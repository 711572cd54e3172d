package candour.inspections.reviewload;

import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 22 of the inspections paper: a board preoccupied by reviews, and a neighbour that is away. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@QuarkusTestResource(value = Neighbour.class, restrictToAnnotatedClass = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewLoadScenarioTest {

    @AfterEach
    void the_neighbour_comes_back() {
        Neighbour.isAway(false);
    }

    @Test
    void twenty_reviews_in_the_forty_eight_months_to_the_inspection_with_what_that_means() {
        load("2010-06-30")
                .then()
                .statusCode(200)
                .body("available", equalTo(true))
                .body("from", equalTo("2006-07-01"))
                .body("undertaken", equalTo(20))
                .body("definition", startsWith("Reviews that the board began"));
    }

    @Test
    void while_reviews_service_is_away_the_number_is_unavailable_and_not_nought() {
        Neighbour.isAway(true);

        var load = load("2010-06-30");

        load.then().statusCode(200).body("available", equalTo(false));
        assertThat(load.jsonPath().getMap("")).containsKey("asAt").doesNotContainKeys("undertaken", "definition");
    }

    @Test
    void a_window_of_no_month_is_refused() {
        as(null).queryParam("months", 0)
                .get("/authorities/{ons}/review-load", NORTHBRIDGE)
                .then()
                .statusCode(422);
    }

    private static Response load(String to) {
        return as(null).queryParam("to", to).get("/authorities/{ons}/review-load", NORTHBRIDGE);
    }
}
