package candour.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the contract tells a partner agency: for whom it asks, and every problem it can be answered with. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartnerContractTest {

    @Test
    void every_operation_of_a_partner_names_its_user_and_its_problems() throws IOException {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.at("/parameters").findValuesAsText("name")).contains("Acting-User");
            assertThat(operation.at("/responses").propertyStream().map(java.util.Map.Entry::getKey))
                    .contains("400", "401", "403", "500");
            assertThat(operation.at("/responses/403/content").has("application/problem+json"))
                    .isTrue();
        });
    }

    @Test
    void a_referral_and_a_challenge_are_shown_by_example() throws IOException {
        var contract = contract();

        for (var path : List.of("/partner/referrals", "/partner/referrals/{id}/challenge")) {
            var body = contract.get("paths").get(path).at("/post/requestBody/content/application~1json");
            assertThat(body.has("examples")).as(path).isTrue();
        }
    }

    private static List<JsonNode> operations() throws IOException {
        return contract()
                .get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> tags(operation).anyMatch("partner"::equals))
                .toList();
    }

    private static Stream<String> tags(JsonNode operation) {
        return operation.at("/tags").valueStream().map(JsonNode::asText);
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/openapi").asByteArray());
    }
}
