package candour.local;

import java.util.HashMap;
import java.util.Map;

/** What one program is told by its environment; secrets travel no other way than this and files only their owner reads. */
final class RoomEnvironment {
    private final Secrets secrets;
    private final Addresses addresses;
    private final String issuer;

    RoomEnvironment(Secrets secrets, Addresses addresses, String issuer) {
        this.secrets = secrets;
        this.addresses = addresses;
        this.issuer = issuer;
    }

    Map<String, String> of(Room room, Cluster cluster) {
        var environment = everybody(room);
        environment.putAll(room.keepsData() ? service(room, cluster.database(room.title())) : gateway());
        for (Room neighbour : Room.values()) {
            if (neighbour.keepsData() && neighbour != room) {
                environment.put(
                        "CANDOUR_SERVICES_" + neighbour, addresses.of(neighbour).toString());
            }
        }
        return environment;
    }

    private Map<String, String> everybody(Room room) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", number(room.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", number(room.management()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("CANDOUR_ADDRESS", addresses.gateway().toString());
        environment.put("CANDOUR_DEMO", "true");
        return environment;
    }

    private Map<String, String> service(Room room, Cluster.Database database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.application(),
                "QUARKUS_DATASOURCE_PASSWORD", database.applicationPassword(),
                "QUARKUS_FLYWAY_USERNAME", database.owner(),
                "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                "CANDOUR_LEDGER_KEY_FILE",
                        secrets.signingKey("ledger-" + room.title()).toString());
    }

    private Map<String, String> gateway() {
        return Map.of(
                "QUARKUS_OIDC_CLIENT_ID", "gateway",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.password("gateway-client"),
                "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.password("gateway-state"),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.password("gateway-session"),
                "CANDOUR_FORMS_SECRET", secrets.password("gateway-forms"),
                "CANDOUR_DEMO_PASSWORD", secrets.demoPassword());
    }

    private String number(Port port) {
        return String.valueOf(addresses.ports().of(port));
    }
}
