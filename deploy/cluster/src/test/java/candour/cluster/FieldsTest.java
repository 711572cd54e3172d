package candour.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No field is misspelt: everything rendered is known to the kind's own model or schema. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CORE = "io.fabric8.kubernetes.api.model.";
    private static final Map<String, String> PACKAGES = Map.of(
            "v1", "",
            "apps/v1", "apps.",
            "batch/v1", "batch.v1.",
            "policy/v1", "policy.v1.",
            "autoscaling/v2", "autoscaling.v2.",
            "networking.k8s.io/v1", "networking.v1.");

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void every_field_is_one_the_cluster_knows(String overlay) {
        var unknown = new ArrayList<String>();
        for (var object : Rendered.overlay(overlay).objects()) {
            unknown.addAll(faults(object));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_misspelt_field_of_a_pod_is_found() throws Exception {
        var object = JSON.readTree("""
                {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"},
                 "spec": {"containers": [{"name": "c", "securityContext": {"readonlyRootFilesystem": true}}]}}""");

        assertThat(faults(object)).singleElement().asString().contains("readonlyRootFilesystem");
    }

    @Test
    void a_misspelt_field_of_a_database_is_found() throws Exception {
        var object = JSON.readTree("""
                {"apiVersion": "postgresql.cnpg.io/v1", "kind": "Cluster", "metadata": {"name": "d"},
                 "spec": {"instance": 3, "instances": 3}}""");

        assertThat(faults(object)).singleElement().asString().contains("instance");
    }

    private static List<String> faults(JsonNode object) {
        var version = object.path("apiVersion").asText();
        var where = object.path("kind").asText() + " " + Rendered.name(object);
        var faults = new ArrayList<String>();
        if (PACKAGES.containsKey(version)) {
            new Model(faults).walk(where, model(version, object));
        } else {
            Schema.of(object).checkObject(where, object, faults);
        }
        return faults;
    }

    private static KubernetesResource model(String version, JsonNode object) {
        try {
            var type = Class.forName(
                    CORE + PACKAGES.get(version) + object.path("kind").asText());
            return (KubernetesResource) JSON.treeToValue(object, type);
        } catch (ClassNotFoundException | com.fasterxml.jackson.core.JsonProcessingException cause) {
            throw new AssertionError(object.toString(), cause);
        }
    }
}
