package candour.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak in its own folder, on a database of the same cluster. */
final class Keycloak {
    static final String ADMINISTRATOR = "admin";

    private final Home home;
    private final Ports ports;

    Keycloak(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    Program start(Cluster.Database database) {
        return Program.start(
                "Keycloak",
                KeycloakPrograms.command(home.keycloak(), home.mark(), arguments()),
                environment(database),
                log());
    }

    void unpack(Path archive) {
        new KeycloakPrograms(archive, home.mark(), log()).into(home.keycloak());
    }

    URI url() {
        return URI.create("http://localhost:" + ports.of(Port.KEYCLOAK));
    }

    URI issuer() {
        return URI.create(url() + "/realms/candour");
    }

    URI readiness() {
        return URI.create("http://127.0.0.1:" + ports.of(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    private Path log() {
        return home.logs().resolve("keycloak.log");
    }

    /** A cache of its own: the shared one would open a port and join any other Keycloak on the network. */
    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(Port.KEYCLOAK),
                "--http-management-port=" + ports.of(Port.KEYCLOAK_MANAGEMENT),
                "--hostname=" + url(),
                "--log-level=info,io.smallrye.health:error");
    }

    private Map<String, String> environment(Cluster.Database database) {
        var environment = new HashMap<String, String>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", home.secrets().password("keycloak-admin"));
        environment.put("KC_DB_URL", database.jdbcUrl());
        environment.put("KC_DB_USERNAME", database.owner());
        environment.put("KC_DB_PASSWORD", database.ownerPassword());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        return environment;
    }
}
