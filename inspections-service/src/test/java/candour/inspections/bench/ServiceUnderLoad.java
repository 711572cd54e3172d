package candour.inspections.bench;

import candour.conventions.trial.Tokens;
import candour.inspections.People;
import candour.ledger.proof.SigningKey;
import candour.local.Cluster;
import candour.local.Durability;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** The packaged service over a database of its own whose data would survive a power cut; started and stopped by a bench. */
final class ServiceUnderLoad implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Cluster cluster;
    private final Cluster.Database database;
    private final Process service;
    private final URI address;

    ServiceUnderLoad(Path work) throws IOException, InterruptedException {
        Files.createDirectories(work);
        cluster = Cluster.start(work.resolve("postgresql"), 0, Durability.KEPT);
        database = cluster.database(
                "bench_" + UUID.randomUUID().toString().substring(0, 8).replace("-", ""));
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
        command.addAll(java.util.List.of("-Xmx768m", "-jar", "target/quarkus-app/quarkus-run.jar"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("service.log").toFile())
                .start();
    }

    private void await() throws InterruptedException {
        for (int turn = 0; turn < 600; turn++) {
            try {
                get("/frameworks");
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** A new batch; its address. */
    String batch() throws IOException, InterruptedException {
        var made = send(HttpRequest.newBuilder(address.resolve("/import-batches"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"about\":\"Bench\",\"published\":true}")));
        return "/import-batches/" + made.get("id").asText();
    }

    JsonNode file(String batch, String name, byte[] report) throws IOException, InterruptedException {
        var path = batch + "/files?fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(report)));
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                request.header("Authorization", "Bearer " + Tokens.of(People.INSPECTOR))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    /** Processor time the service and its database have used so far, in seconds. */
    double processorSeconds() {
        var all = java.util.stream.Stream.concat(
                java.util.stream.Stream.of(service.toHandle(), cluster.process()),
                cluster.process().descendants());
        return all.flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(java.time.Duration::toMillis)
                        .sum()
                / 1e3;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    @Override
    public void close() {
        service.destroy();
        service.onExit().join();
        cluster.close();
    }
}
