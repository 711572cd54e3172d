package candour.gateway.pages.inspections;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands for inspections-service: reads come from files, changes are answered as a test says and remembered. */
public final class InspectionsStub {

    public static final String INSPECTION = "0199a000-0000-7000-8000-000000000001";
    public static final String REPRESENTATION = "0199a000-0000-7000-8000-0000000000a1";
    public static final String PARAGRAPH = "0199a000-0000-7000-8000-000000000004";
    public static final String CHANGE = "0199a000-0000-7000-8000-0000000000c1";
    public static final String IMPORT = "0199a000-0000-7000-8000-0000000000f1";

    private static final String PORT = "candour.inspections-stub.port";
    private static final String ROOT = "/inspections/" + INSPECTION;
    private static final Map<String, Canned> READS = Map.ofEntries(
            Map.entry("/inspections", new Canned(200, "list")),
            Map.entry(ROOT, new Canned(200, "inspection")),
            Map.entry(ROOT + "/report", new Canned(200, "report")),
            Map.entry(ROOT + "/representations", new Canned(200, "representations")),
            Map.entry(ROOT + "/differences", new Canned(200, "differences")),
            Map.entry(ROOT + "/changes/" + CHANGE, new Canned(200, "change")),
            Map.entry(ROOT + "/external-contacts", new Canned(200, "contacts")),
            Map.entry("/representations/" + REPRESENTATION, new Canned(200, "representation")),
            Map.entry("/report-imports/" + IMPORT, new Canned(200, "import")),
            Map.entry("/tasks", new Canned(200, "tasks")),
            Map.entry("/calendar-feed", new Canned(200, "calendar-feed")),
            Map.entry("/authorities", new Canned(200, "authorities")),
            Map.entry("/frameworks", new Canned(200, "frameworks")),
            Map.entry("/change-causes", new Canned(200, "causes")));
    private static final Map<String, Canned> CHANGES = new ConcurrentHashMap<>();
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();

    /** A gateway of its own for these tests, which asks this stub and nobody else. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            if (Integer.getInteger(PORT) == null) {
                System.setProperty(PORT, Integer.toString(unusedPort()));
            }
            return Map.of("candour.services.inspections", "http://localhost:" + Integer.getInteger(PORT));
        }

        private static int unusedPort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** An answer: its status, and the file with its body. */
    record Canned(int status, String file) {}

    /** A change that was asked for. */
    public record Received(String line, String ifMatch, String key, String contentType, String body) {}

    private final HttpServer server;

    private InspectionsStub(HttpServer server) {
        this.server = server;
    }

    /** Listens where the profile has told the gateway that the service is. */
    public static InspectionsStub started() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT));
            var server = HttpServer.create(here, 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", InspectionsStub::serve);
            server.start();
            return new InspectionsStub(server);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public static void forget() {
        CHANGES.clear();
        RECEIVED.clear();
    }

    /** @param line method and path, as in {@code POST /inspections} */
    public static void answer(String line, int status, String file) {
        CHANGES.put(line, new Canned(status, file));
    }

    public static Received last() {
        return RECEIVED.getLast();
    }

    public static List<Received> received() {
        return List.copyOf(RECEIVED);
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestMethod();
        var path = exchange.getRequestURI().getPath();
        if ("GET".equals(method)) {
            send(exchange, READS.getOrDefault(path, new Canned(404, "stale")));
            return;
        }
        var headers = exchange.getRequestHeaders();
        RECEIVED.add(new Received(
                method + " " + path,
                headers.getFirst("If-Match"),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        send(exchange, CHANGES.getOrDefault(method + " " + path, new Canned(200, "inspection")));
    }

    private static void send(HttpExchange exchange, Canned canned) throws IOException {
        try (var file = InspectionsStub.class.getResourceAsStream("/inspections/" + canned.file() + ".json")) {
            var bytes = file.readAllBytes();
            exchange.getResponseHeaders()
                    .set("Content-Type", canned.status() < 400 ? "application/json" : "application/problem+json");
            exchange.getResponseHeaders().set("ETag", "\"4\"");
            exchange.sendResponseHeaders(canned.status(), bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    public void stop() {
        server.stop(0);
    }
}
