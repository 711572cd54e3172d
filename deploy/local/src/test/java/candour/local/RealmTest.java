package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTest {
    private static final Map<String, String> VALUES = Map.of(
            "CANDOUR_GATEWAY_URL", "http://localhost:8080",
            "CANDOUR_GATEWAY_SECRET", "a \"quoted\" secret",
            "CANDOUR_PARTNER_SECRET", "p",
            "CANDOUR_DEMO_PASSWORD", "d");
    private static final Path FILE = Sources.around(Path.of("")).realm();
    private static final Path DEMO = Sources.around(Path.of("")).demo();

    @Test
    void every_role_of_the_conventions_is_there() {
        assertThat(realm().at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "inspector",
                        "lead-inspector",
                        "moderator",
                        "director",
                        "officer",
                        "scrutiny-member",
                        "executive-member",
                        "adviser",
                        "social-worker",
                        "team-manager",
                        "conference-chair",
                        "duty-worker",
                        "board-officer",
                        "review-author",
                        "panel-member",
                        "safety-approver",
                        "governance",
                        "partner",
                        "operator");
    }

    @ParameterizedTest
    @CsvSource({
        "inspector, inspector",
        "lead, lead-inspector",
        "moderator, moderator",
        "moderator2, moderator",
        "director, director",
        "officer, officer",
        "officer2, officer",
        "scrutiny, scrutiny-member",
        "executive, executive-member",
        "adviser, adviser",
        "social-worker, social-worker",
        "team-manager, team-manager",
        "chair, conference-chair",
        "duty, duty-worker",
        "board, board-officer",
        "author, review-author",
        "panel, panel-member",
        "approver, safety-approver",
        "governance, governance",
        "operator, operator"
    })
    void a_demo_account_holds_its_role(String name, String role) {
        JsonNode user = named(realm().get("users"), "username", name + "@northbridge.example");

        assertThat(user.get("realmRoles")).extracting(JsonNode::asText).contains(role);
        assertThat(user.get("id").asText()).matches("5eed0000-0000-4000-8000-\\d{12}");
    }

    @ParameterizedTest
    @CsvSource({"gateway", "partner-demo"})
    void a_client_gets_every_claim_and_audience(String id) {
        JsonNode client = named(realm().get("clients"), "clientId", id);

        assertThat(client.get("protocolMappers").findValuesAsText("claim.name"))
                .containsExactly("authority", "agency", "team");
        assertThat(client.get("protocolMappers").findValuesAsText("included.custom.audience"))
                .containsExactly("inspections", "cases", "reviews");
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("publicClient").asBoolean()).isFalse();
    }

    @Test
    void tokens_are_signed_with_a_3072_bit_key() {
        JsonNode key = realm().at("/components/org.keycloak.keys.KeyProvider/0/config");

        assertThat(realm().get("defaultSignatureAlgorithm").asText()).isEqualTo("PS256");
        assertThat(key.at("/algorithm/0").asText()).isEqualTo("PS256");
        assertThat(key.at("/keySize/0").asText()).isEqualTo("3072");
        assertThat(realm().get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm().get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void the_addresses_and_secrets_are_this_installations() {
        JsonNode gateway = named(realm().get("clients"), "clientId", "gateway");

        assertThat(gateway.get("secret").asText()).isEqualTo("a \"quoted\" secret");
        assertThat(gateway.at("/redirectUris/0").asText()).isEqualTo("http://localhost:8080/session/callback");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    @Test
    void the_files_hold_no_secret_of_their_own() throws IOException {
        for (var each : List.of(FILE, DEMO)) {
            var file = new ObjectMapper().readTree(Files.readString(each));

            assertThat(file.findValuesAsText("secret")).allMatch(secret -> secret.startsWith("${CANDOUR_"));
            assertThat(file.findValues("credentials"))
                    .allMatch(all -> all.at("/0/value").asText().equals("${CANDOUR_DEMO_PASSWORD}"));
        }
    }

    @Test
    void production_has_nobody_of_the_demo() throws IOException {
        var file = new ObjectMapper().readTree(Files.readString(FILE));

        assertThat(file.has("users")).isFalse();
        assertThat(file.toString()).doesNotContain("demo", "northbridge");
    }

    @Test
    void only_a_test_gets_a_client_that_exchanges_passwords() {
        Realm realm = Realm.of(FILE, DEMO, VALUES).withPasswordClient("journeys", "j");

        JsonNode client = named(tree(realm).get("clients"), "clientId", "journeys");
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isTrue();
        assertThat(client.get("protocolMappers")).hasSize(6);
    }

    @Test
    void a_placeholder_without_a_value_is_an_error() {
        assertThatThrownBy(() -> Realm.of(FILE, DEMO, Map.of())).hasMessageContaining("has no value");
    }

    private static JsonNode realm() {
        return tree(Realm.of(FILE, DEMO, VALUES));
    }

    private static JsonNode tree(Realm realm) {
        try {
            return new ObjectMapper().readTree(realm.json());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        var found = List.<JsonNode>of();
        for (JsonNode each : list) {
            if (each.path(field).asText().equals(name)) {
                found = List.of(each);
            }
        }
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }
}
