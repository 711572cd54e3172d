package candour.reviews;

import static io.restassured.RestAssured.given;

import candour.conventions.trial.AccessTable;
import candour.conventions.trial.Published;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What others rely on is what is checked in: the contract, and who may use which operation of it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "reviews"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {

    @Test
    void the_contract_served_is_the_one_published() {
        var served = given().queryParam("format", "yaml").get("/openapi").asString();

        Published.mustEqual(Path.of("openapi.yaml"), served);
    }

    @Test
    void each_role_reaches_the_operations_published_for_it() {
        Published.mustEqual("access.md", new AccessTable(People.ofEachRole()).print());
    }
}
