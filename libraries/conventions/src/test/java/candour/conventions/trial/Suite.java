package candour.conventions.trial;

import candour.local.Cluster;
import candour.local.Durability;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL with this service's two roles, a key to sign tokens with, and a ledger key: what a service needs to be tested. */
public class Suite implements QuarkusTestResourceLifecycleManager {

    private Cluster cluster;
    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        try {
            var target = Path.of("target").toAbsolutePath();
            cluster = Cluster.start(target.resolve("postgresql"), 0, Durability.THROWAWAY);
            var database = cluster.database(
                    service + "_" + UUID.randomUUID().toString().substring(0, 8));
            var settings = new HashMap<String, String>();
            settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            settings.put("quarkus.datasource.username", database.application());
            settings.put("quarkus.datasource.password", database.applicationPassword());
            settings.put("quarkus.flyway.username", database.owner());
            settings.put("quarkus.flyway.password", database.ownerPassword());
            settings.put("quarkus.oidc.public-key", Tokens.publicKey());
            settings.put("candour.ledger.key-file", ledgerKey(target).toString());
            return settings;
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static Path ledgerKey(Path target) throws IOException {
        var file = target.resolve("ledger-key.pem");
        Files.writeString(
                file, candour.ledger.proof.SigningKey.generate("trial").pem());
        return file;
    }

    @Override
    public void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }
}
