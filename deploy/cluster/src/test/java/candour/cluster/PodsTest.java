package candour.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pod of the suite is confined, measured and stopped with care. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PodsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void the_namespace_enforces_the_restricted_standard(String overlay) {
        var namespace = Rendered.overlay(overlay).of("Namespace").findFirst().orElseThrow();

        assertThat(namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void no_pod_runs_as_root_or_may_become_it(String overlay) {
        assertThat(Rendered.overlay(overlay).pods()).isNotEmpty().allSatisfy(pod -> {
            assertThat(pod.at("/spec/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/spec/securityContext/runAsUser").asInt()).isEqualTo(10001);
            assertThat(pod.at("/spec/securityContext/seccompProfile/type").asText())
                    .isEqualTo("RuntimeDefault");
            assertThat(containers(pod)).isNotEmpty().allSatisfy(container -> {
                var context = container.path("securityContext");
                assertThat(context.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(context.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
                assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
            });
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void no_pod_has_a_token_of_the_cluster(String overlay) {
        assertThat(Rendered.overlay(overlay).pods()).allSatisfy(pod -> {
            assertThat(pod.at("/spec/automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(pod.at("/spec/enableServiceLinks").asBoolean(true)).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void nothing_is_written_but_to_a_bounded_scratch_folder(String overlay) {
        assertThat(Rendered.overlay(overlay).pods()).allSatisfy(pod -> {
            assertThat(containers(pod))
                    .allSatisfy(container -> assertThat(container
                                    .at("/securityContext/readOnlyRootFilesystem")
                                    .asBoolean())
                            .isTrue());
            assertThat(List.copyOf(pod.at("/spec/volumes").findParents("emptyDir")))
                    .allSatisfy(volume -> assertThat(
                                    volume.at("/emptyDir/sizeLimit").asText())
                            .isNotBlank());
            assertThat(pod.at("/spec/volumes").findParents("hostPath")).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void memory_is_asked_for_as_it_is_limited(String overlay) {
        assertThat(Rendered.overlay(overlay).pods().flatMap(pod -> containers(pod).stream()))
                .allSatisfy(container -> {
                    var limit = container.at("/resources/limits/memory").asText();
                    assertThat(limit)
                            .isNotBlank()
                            .isEqualTo(
                                    container.at("/resources/requests/memory").asText());
                    assertThat(container.at("/resources/requests/cpu").asText()).isNotBlank();
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void health_is_asked_on_the_management_port_9000(String overlay) {
        assertThat(Rendered.overlay(overlay).of("Deployment")).isNotEmpty().allSatisfy(deployment -> {
            var container = containers(deployment.at("/spec/template")).getFirst();
            for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(container.at("/" + probe + "/httpGet/port").asText()).isEqualTo("management");
            }
            assertThat(container.path("ports").findValues("containerPort").toString())
                    .contains("9000");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void a_pod_has_longer_to_stop_than_the_program_takes(String overlay) {
        var rendered = Rendered.overlay(overlay);

        assertThat(rendered.of("Deployment"))
                .allSatisfy(deployment -> assertThat(deployment
                                .at("/spec/template/spec/terminationGracePeriodSeconds")
                                .asInt())
                        .isGreaterThan(5 + 20));
        assertThat(rendered.of("ConfigMap")
                        .filter(map -> map.at("/data/QUARKUS_HTTP_PORT").isTextual()))
                .hasSize(4)
                .allSatisfy(map -> {
                    assertThat(map.at("/data/QUARKUS_SHUTDOWN_DELAY").asText()).isEqualTo("5S");
                    assertThat(map.at("/data/QUARKUS_SHUTDOWN_TIMEOUT").asText())
                            .isEqualTo("20S");
                });
    }

    private static List<JsonNode> containers(JsonNode pod) {
        var found = new java.util.ArrayList<JsonNode>();
        pod.at("/spec/containers").forEach(found::add);
        pod.at("/spec/initContainers").forEach(found::add);
        return found;
    }
}
