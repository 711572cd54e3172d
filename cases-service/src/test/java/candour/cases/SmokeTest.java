package candour.cases;

import static io.restassured.RestAssured.given;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SmokeTest {
    @Test
    void it_starts() {
        System.err.println(given().get("/.well-known/candour/keys").asString());
        System.err.println(given().get("/openapi").asString());
        System.err.println(given().get("/nothing").asString());
    }
}
