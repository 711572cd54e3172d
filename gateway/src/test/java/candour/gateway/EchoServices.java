package candour.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** Stands for the services: "cases" says what reached it, "reviews" is not there at all, "flaky" hangs up once. */
public class EchoServices implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private ServerSocket flaky;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", EchoServices::echo);
            server.createContext("/made", EchoServices::made);
            server.createContext("/stale", EchoServices::stale);
            server.createContext("/needs-sign-in", exchange -> answer(exchange, 401, "{}"));
            server.createContext("/slow", EchoServices::slow);
            server.start();
            flaky = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::hangUpOnce);
            var here = "http://localhost:" + server.getAddress().getPort();
            return Map.of(
                    "candour.services.cases",
                    here,
                    "candour.services.inspections",
                    here,
                    "candour.services.flaky",
                    "http://localhost:" + flaky.getLocalPort(),
                    "candour.services.reviews",
                    "http://localhost:" + unusedPort());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var length = exchange.getRequestBody().readAllBytes().length;
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        var text = new StringBuilder("{\"method\":\"" + exchange.getRequestMethod() + "\",\"uri\":\""
                + exchange.getRequestURI() + "\",\"length\":" + length + ",\"headers\":{\"none\":\"\"");
        headers.forEach((name, value) -> text.append(",\"")
                .append(name)
                .append("\":\"")
                .append(value.replace("\"", "'"))
                .append('"'));
        answer(exchange, 200, text.append("}}").toString());
    }

    private static void made(HttpExchange exchange) throws IOException {
        var answer = exchange.getResponseHeaders();
        answer.set("Location", "/enquiries/1");
        answer.set("Link", "</enquiries?after=x>; rel=\"next\"");
        answer.set("ETag", "\"3\"");
        answer.set("Content-Disposition", "attachment; filename=\"a.csv\"");
        answer.set("Set-Cookie", "service=own");
        answer.set("X-Internal-Host", "cases-7d9");
        answer(exchange, 201, "{}");
    }

    private static void stale(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        answer(
                exchange,
                412,
                "{\"type\":\"/problems/stale\",\"title\":\"Stale\",\"status\":412,\"current\":{\"reason\":\"theirs\"}}");
    }

    /** Hangs up on the first request without a word and answers the second. */
    private void hangUpOnce() {
        try {
            try (var first = flaky.accept()) {
                first.getInputStream().read();
            }
            try (var second = flaky.accept()) {
                second.getInputStream().read();
                second.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException over) {
            throw new UncheckedIOException(over);
        }
    }

    private static void slow(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(3_000);
            answer(exchange, 200, "{}");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", java.util.List.of("application/json"));
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
