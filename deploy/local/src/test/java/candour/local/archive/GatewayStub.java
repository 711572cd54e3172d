package candour.local.archive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as a gateway and its identity provider do, as far as sending a folder needs; says what was sent to it. */
final class GatewayStub implements AutoCloseable {
    private static final String LOGIN =
            "<form id=\"kc-form-login\" action=\"%s?a=1&amp;b=2\"><input name=\"password\" type=\"password\"></form>%s";

    private final HttpServer gateway = server();
    private final HttpServer issuer = server();
    private final List<String> files = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    GatewayStub() {
        gateway.createContext("/", exchange -> answer(exchange, 200, "<input name=\"csrf\" value=\"t\">"));
        gateway.createContext("/sign-in", exchange -> {
            exchange.getResponseHeaders().add("Location", at(issuer, "/login").toString());
            answer(exchange, 302, "");
        });
        issuer.createContext("/login", this::login);
        gateway.createContext("/api/inspections/import-batches", this::batches);
        gateway.start();
        issuer.start();
    }

    /** What the next files are answered with, before 201 is said to all. */
    GatewayStub answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    URI address() {
        return at(gateway, "/");
    }

    /** Names of the files, as often as they came. */
    List<String> files() {
        return List.copyOf(files);
    }

    private void login(HttpExchange exchange) throws IOException {
        var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = said.contains("password=right");
        if (right) {
            exchange.getResponseHeaders()
                    .add("Location", at(gateway, "/account").toString());
        } else {
            exchange.getResponseHeaders().add("Set-Cookie", "AUTH=1; Secure; HttpOnly");
        }
        boolean cookie =
                String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")).contains("AUTH=1");
        var complaint = said.isEmpty() ? "" : "<span class=\"kc-feedback-text\"> " + complaint(cookie) + "\n</span>";
        answer(exchange, right ? 302 : 200, LOGIN.formatted("/login", complaint));
    }

    private static String complaint(boolean cookie) {
        return cookie ? "Invalid username or password." : "Cookie not found.";
    }

    private void batches(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var query = exchange.getRequestURI().getQuery();
        if (query == null) {
            answer(exchange, 201, "{\"id\":\"b1\"}");
            return;
        }
        files.add(query.substring("fileName=".length()));
        answer(exchange, next(), "{\"outcome\":\"READ\",\"gaps\":[],\"detail\":\"No.\"}");
    }

    private synchronized int next() {
        return answers.isEmpty() ? 201 : answers.removeFirst();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static URI at(HttpServer server, String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        gateway.stop(0);
        issuer.stop(0);
    }
}
