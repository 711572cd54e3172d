package candour.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may talk to whom in a cluster is who talks to whom in the code, no more and no less. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgesTest {

    private static final Map<String, String> MODULES = Map.of(
            "gateway", "gateway",
            "inspections", "inspections-service",
            "cases", "cases-service",
            "reviews", "reviews-service");

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void nothing_is_allowed_that_is_not_named(String overlay) {
        assertThat(Rendered.overlay(overlay).of("NetworkPolicy")).anySatisfy(policy -> {
            assertThat(policy.at("/spec/podSelector")).isEmpty();
            assertThat(policy.at("/spec/policyTypes").toString()).contains("Ingress", "Egress");
            assertThat(policy.at("/spec/ingress").isMissingNode()).isTrue();
            assertThat(policy.at("/spec/egress").isMissingNode()).isTrue();
        });
    }

    @Test
    void who_may_call_whom_is_who_calls_whom_in_the_code() {
        var rendered = Rendered.overlay("production");
        var asCoded = new TreeSet<String>();
        MODULES.forEach((program, module) -> neighbours(module).forEach(to -> asCoded.add(program + " -> " + to)));

        assertThat(edges(rendered, "egress", "to", true)).isEqualTo(asCoded);
        assertThat(edges(rendered, "ingress", "from", false)).isEqualTo(asCoded);
    }

    @Test
    void each_program_is_told_where_those_it_calls_are_and_nobody_else() {
        var rendered = Rendered.overlay("production");

        MODULES.forEach((program, module) -> {
            var settings = rendered.of("ConfigMap")
                    .filter(map -> Rendered.name(map).startsWith(program + "-settings"))
                    .findFirst()
                    .orElseThrow();
            var told = new TreeSet<String>();
            settings.path("data").fieldNames().forEachRemaining(key -> {
                if (key.startsWith("CANDOUR_SERVICES_")) {
                    told.add(key.substring("CANDOUR_SERVICES_".length()).toLowerCase(java.util.Locale.ROOT));
                }
            });
            assertThat(told).as(program).isEqualTo(neighbours(module));
        });
    }

    private static Set<String> neighbours(String module) {
        var file = Rendered.folder().resolveSibling(module).resolve("src/main/resources/application.properties");
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
        var found = new TreeSet<String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.matches("quarkus\\.rest-client\\.[a-z]+\\.url")) {
                found.add(key.split("\\.")[2]);
            }
        }
        return found;
    }

    private static Set<String> edges(Rendered rendered, String direction, String peers, boolean outwards) {
        var found = new TreeSet<String>();
        rendered.of("NetworkPolicy").forEach(policy -> {
            var here = program(policy.at("/spec/podSelector"));
            policy.at("/spec/" + direction)
                    .forEach(rule -> rule.path(peers).forEach(peer -> {
                        var there = program(peer.path("podSelector"));
                        if (!here.isEmpty() && !there.isEmpty()) {
                            found.add(outwards ? here + " -> " + there : there + " -> " + here);
                        }
                    }));
        });
        return found;
    }

    private static String program(JsonNode selector) {
        return selector.at("/matchLabels/app.kubernetes.io~1name").asText();
    }
}
