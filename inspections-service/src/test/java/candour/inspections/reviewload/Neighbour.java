package candour.inspections.reviewload;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands for reviews-service at its address, as its contract says; it can be away. */
public class Neighbour implements QuarkusTestResourceLifecycleManager {

    private static volatile boolean away;

    private HttpServer server;

    static void isAway(boolean now) {
        away = now;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/review-load", Neighbour::answer);
        server.start();
        return Map.of(
                "candour.services.reviews",
                "http://localhost:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().getQuery();
        var load = asked.contains("from=2006-07-01") && asked.contains("to=2010-06-30") ? 20 : 3;
        var body = """
                {"authority": "E06999001", "from": "2006-07-01", "to": "2010-06-30", "undertaken": %d,
                 "definition": "Reviews that the board began in the window"}""".formatted(load).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : body.length);
        if (!away) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
