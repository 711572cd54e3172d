package candour.inspections.framework;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Suite.class,
        initArgs = @ResourceArg(name = "service", value = "inspections"),
        restrictToAnnotatedClass = false)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameworkResourceTest {

    @Test
    void anybody_reads_all_frameworks_oldest_first() {
        when().get("/frameworks")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains("SLAC_2009", "SIF_2013", "ILACS_2018", "ILACS_2023", "ILACS_2026"),
                        "items[0].grades[3].descriptor",
                        is("A service that does not meet minimum requirements"),
                        "items[4].areas",
                        hasSize(4),
                        "items[4].validTo",
                        nullValue(),
                        "items[4].hasOverall",
                        is(false));
    }
}
