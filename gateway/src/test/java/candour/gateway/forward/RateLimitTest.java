package candour.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.gateway.EchoServices;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateLimitTest {

    @Test
    void one_who_is_too_fast_is_told_to_wait_and_another_is_not() {
        var hasty = Visitor.bearer("hasty", "partner");
        for (var i = 0; i < 120; i++) {
            given().auth().oauth2(hasty).get("/api/cases/feed");
        }

        given().auth()
                .oauth2(hasty)
                .when()
                .get("/api/cases/feed")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/too-many"));
        given().auth()
                .oauth2(Visitor.bearer("calm", "partner"))
                .get("/api/cases/feed")
                .then()
                .statusCode(200);
    }
}
