package candour.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.gateway.EchoServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutagesTest {

    @Test
    void a_service_that_is_away_is_a_problem_that_says_when_to_come_back() {
        given().when()
                .get("/api/reviews/reviews")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/service-away"));
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_and_callers_are_told_at_once() {
        for (var i = 0; i < 12; i++) {
            given().post("/api/reviews/reviews");
        }

        var answer = given().when().post("/api/reviews/reviews");

        answer.then().statusCode(503).header("Retry-After", notNullValue());
        assertThat(answer.timeIn(TimeUnit.MILLISECONDS)).isLessThan(150);
    }

    @Test
    void reading_is_tried_again_when_a_service_hangs_up() {
        given().when().get("/api/flaky/reports").then().statusCode(200);
    }

    @Test
    void a_service_that_is_too_slow_is_not_waited_for() {
        given().when()
                .post("/api/inspections/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/service-slow"));
    }

    @Test
    void the_gateway_is_ready_while_a_service_is_away() {
        given().when().get("/api/reviews/reviews").then().statusCode(503);
        given().port(managementPort())
                .when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"));
    }

    private static int managementPort() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.management.test-port", Integer.class);
    }
}
