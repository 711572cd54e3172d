package candour.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No upgrade, drain or lost zone takes the suite away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvailabilityTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void a_rollout_takes_no_pod_away_before_another_is_ready(String overlay) {
        assertThat(Rendered.overlay(overlay).of("Deployment"))
                .hasSize(4)
                .allSatisfy(deployment -> assertThat(deployment
                                .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                .asInt(1))
                        .isZero());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void every_program_has_a_budget_an_autoscaler_and_a_service(String overlay) {
        var rendered = Rendered.overlay(overlay);

        assertThat(rendered.of("Deployment")).allSatisfy(deployment -> {
            var name = Rendered.name(deployment);
            assertThat(named(rendered, "HorizontalPodAutoscaler", name)
                            .at("/spec/scaleTargetRef/name")
                            .asText())
                    .isEqualTo(name);
            for (var kind : List.of("PodDisruptionBudget", "Service")) {
                var labels = named(rendered, kind, name).at("/spec/selector");
                assertThat(labels.has("matchLabels") ? labels.path("matchLabels") : labels)
                        .isEqualTo(deployment.at("/spec/selector/matchLabels"));
            }
        });
    }

    @Test
    void in_production_every_program_runs_twice_at_least() {
        assertThat(Rendered.overlay("production").of("HorizontalPodAutoscaler"))
                .hasSize(4)
                .allSatisfy(scaler ->
                        assertThat(scaler.at("/spec/minReplicas").asInt()).isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void pods_are_spread_over_zones_and_nodes(String overlay) {
        assertThat(Rendered.overlay(overlay).of("Deployment"))
                .allSatisfy(deployment -> assertThat(deployment
                                .at("/spec/template/spec/topologySpreadConstraints")
                                .findValuesAsText("topologyKey"))
                        .contains("topology.kubernetes.io/zone", "kubernetes.io/hostname"));
    }

    @Test
    void in_production_each_service_has_three_database_instances_and_nightly_backups() {
        var production = Rendered.overlay("production");

        assertThat(production.of("Cluster")).hasSize(4).allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
            assertThat(cluster.at("/spec/minSyncReplicas").asInt()).isEqualTo(1);
            assertThat(production
                            .of("ScheduledBackup")
                            .map(it -> it.at("/spec/cluster/name").asText()))
                    .contains(Rendered.name(cluster));
        });
    }

    /** The second wall is a setting of the connection: shared between clients, it would let one read another's rows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void a_pooled_connection_belongs_to_one_client_at_a_time(String overlay) {
        assertThat(Rendered.overlay(overlay).of("Pooler"))
                .hasSize(3)
                .allSatisfy(pooler -> assertThat(
                                pooler.at("/spec/pgbouncer/poolMode").asText())
                        .isEqualTo("session"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("candour.cluster.Rendered#overlays")
    void only_the_migration_has_the_owners_role(String overlay) {
        var rendered = Rendered.overlay(overlay);

        assertThat(rendered.of("Deployment"))
                .noneMatch(object -> object.toString().contains("owner-role"));
        assertThat(rendered.of("Job"))
                .hasSize(3)
                .allMatch(object -> object.toString().contains("owner-role"));
    }

    private static JsonNode named(Rendered rendered, String kind, String name) {
        return rendered.of(kind)
                .filter(object -> Rendered.name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " " + name));
    }
}
