package candour.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pod is given is there: each secret and each setting that is named is declared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferencesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void every_secret_and_setting_a_pod_takes_is_declared(String overlay) {
        var rendered = Rendered.overlay(overlay);
        var declared = rendered.of("Secret", "ConfigMap").map(Rendered::name).collect(Collectors.toSet());
        var taken = new ArrayList<String>();
        rendered.pods().forEach(pod -> {
            for (var kind : List.of("secretKeyRef", "configMapRef", "secretRef", "configMapKeyRef")) {
                pod.findValues(kind)
                        .forEach(reference -> taken.add(reference.path("name").asText()));
            }
            taken.addAll(pod.findValuesAsText("secretName"));
        });

        assertThat(taken).isNotEmpty();
        assertThat(declared).containsAll(taken);
    }

    @Test
    void in_production_every_declared_secret_is_filled_from_the_store() {
        var production = Rendered.overlay("production");

        assertThat(production.of("Secret").map(Rendered::name))
                .containsExactlyInAnyOrderElementsOf(production
                        .of("ExternalSecret")
                        .map(secret -> secret.at("/spec/target/name").asText())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void no_secret_is_written_down(String overlay) {
        assertThat(Rendered.overlay(overlay).of("Secret")).isNotEmpty().allSatisfy(secret -> {
            assertThat(secret.has("data")).isFalse();
            assertThat(secret.has("stringData")).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void identity_gets_the_realm_of_every_other_place(String overlay) throws java.io.IOException {
        var file = Rendered.folder().resolve("identity/realm.json");
        var rendered = Rendered.overlay(overlay);
        var realm = rendered.of("ConfigMap")
                .map(map -> map.at("/data/candour-realm.json"))
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow();

        assertThat(realm.asText()).isEqualTo(java.nio.file.Files.readString(file));
    }

    @Test
    void an_overlay_is_short_enough_to_be_read_at_a_glance() {
        Rendered.overlays()
                .forEach(overlay -> assertThat(Rendered.folder().resolve("overlays/" + overlay + "/kustomization.yaml"))
                        .content()
                        .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(25)));
    }
}
