package candour.cases.matching;

import candour.cases.People;
import candour.conventions.trial.Tokens;
import candour.ledger.proof.SigningKey;
import candour.local.Cluster;
import candour.local.Durability;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The packaged service over a database of its own; started and stopped by a bench. */
final class CasesUnderLoad implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STARTED = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = "Bearer " + Tokens.of(People.SOCIAL_WORKER);
    private final Cluster cluster;
    private final Cluster.Database database;
    private final Process service;
    private final URI address;

    CasesUnderLoad(Path work) throws IOException, InterruptedException {
        Files.createDirectories(work);
        cluster = Cluster.start(work.resolve("postgresql"), 0, Durability.KEPT);
        database = cluster.database("bench_" + UUID.randomUUID().toString().substring(0, 8));
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        service = start(work, port, freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
        await();
    }

    private Process start(Path work, int port, int management) throws IOException {
        var key = Files.writeString(
                work.resolve("ledger-key.pem"), SigningKey.generate("bench").pem());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Map.of(
                        "quarkus.http.host", "127.0.0.1",
                        "quarkus.http.port", "" + port,
                        "quarkus.management.port", "" + management,
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", database.application(),
                        "quarkus.datasource.password", database.applicationPassword(),
                        "quarkus.flyway.username", database.owner(),
                        "quarkus.flyway.password", database.ownerPassword(),
                        "quarkus.oidc.public-key", Tokens.publicKey(),
                        "candour.ledger.key-file", key.toString())
                .forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Xmx512m", "-jar", "target/quarkus-app/quarkus-run.jar"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("service.log").toFile())
                .start();
    }

    private void await() throws InterruptedException {
        for (int turn = 0; turn < STARTED; turn++) {
            try {
                send(HttpRequest.newBuilder(address.resolve("/children")).GET());
                return;
            } catch (IOException notYet) {
                Thread.sleep(1000);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    JsonNode search(Map<String, ?> wanted) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve("/people/searches"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(wanted))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.header("Authorization", token).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("" + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    /** As the service connects: behind the wall, within one authority. */
    Connection application() throws SQLException {
        var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.application(), database.applicationPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('candour.reach', '%s', false)".formatted(People.NORTHBRIDGE));
        }
        return connection;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        service.destroy();
        service.onExit().join();
        cluster.close();
    }
}
