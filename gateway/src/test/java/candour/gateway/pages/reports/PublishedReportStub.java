package candour.gateway.pages.reports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands for the services with one published report, one that is broken, one child, and one review. */
public class PublishedReportStub implements QuarkusTestResourceLifecycleManager {

    public static final String PUBLISHED = "0199a000-0000-7000-8000-000000000001";
    public static final String WITHDRAWN = "0199a000-0000-7000-8000-000000000009";
    public static final String UNPUBLISHED = "0199a000-0000-7000-8000-000000000002";
    public static final String BROKEN = "0199a000-0000-7000-8000-000000000003";
    public static final String IMPORTED = "0199a000-0000-7000-8000-000000000004";
    public static final String BATCH = "0199b000-0000-7000-8000-000000000001";
    public static final String REFERRAL = "0199d000-0000-7000-8000-00000000000b";
    public static final String CHILD = "0199d000-0000-7000-8000-000000000001";
    public static final String REVIEW = "0199e000-0000-7000-8000-000000000001";

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("GET /inspections", "list"),
            Map.entry("GET /published-reports", "archive"),
            Map.entry("GET /published-reports/search", "search"),
            Map.entry("GET /published-reports/" + IMPORTED, "imported"),
            Map.entry("GET /authorities/E06999001/judgements", "judgements"),
            Map.entry("GET /national-figures", "national"),
            Map.entry("GET /import-batches/" + BATCH, "batch"),
            Map.entry("GET /authorities", "authorities"),
            Map.entry("GET /frameworks", "frameworks"),
            Map.entry("GET /inspections/" + PUBLISHED, "inspection"),
            Map.entry("GET /inspections/" + PUBLISHED + "/report", "report"),
            Map.entry("GET /inspections/" + PUBLISHED + "/change-register", "register"),
            Map.entry("GET /inspections/" + PUBLISHED + "/verification", "verification"),
            Map.entry("GET /inspections/" + PUBLISHED + "/publications", "publications"),
            Map.entry("GET /inspections/" + PUBLISHED + "/publications/7", "report"),
            Map.entry("GET /inspections/" + PUBLISHED + "/holds", "holds"),
            Map.entry("GET /inspections/" + PUBLISHED + "/statement-of-action", "statement"),
            Map.entry("GET /inspections/" + WITHDRAWN, "withdrawn"),
            Map.entry("GET /inspections/" + WITHDRAWN + "/publications", "tombstone"),
            Map.entry("GET /inspections/" + UNPUBLISHED, "unpublished"),
            Map.entry("GET /inspections/" + BROKEN, "inspection"),
            Map.entry("GET /inspections/" + BROKEN + "/verification", "broken"),
            Map.entry("GET /children", "children"),
            Map.entry("GET /children/" + CHILD, "child"),
            Map.entry("GET /children/" + CHILD + "/whole", "wholeChild"),
            Map.entry("GET /dashboard", "dashboard"),
            Map.entry("GET /referrals/" + REFERRAL, "referral"),
            Map.entry("POST /referrals/" + REFERRAL + "/assessment", "referral"),
            Map.entry("GET /reviews", "reviews"),
            Map.entry("GET /reviews/" + REVIEW, "review"),
            Map.entry("POST /children", "child"),
            Map.entry("POST /children/" + CHILD + "/names", "stale"));
    private static final Map<String, Integer> REFUSALS = Map.of("missing", 404, "stale", 412);

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", PublishedReportStub::answer);
        server.start();
        var here = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "candour.services.inspections", here,
                "candour.services.cases", here,
                "candour.services.reviews", here);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        var name = ANSWERS.getOrDefault(asked, "missing");
        int status = REFUSALS.getOrDefault(name, 200);
        var type = status == 200 ? "application/json" : "application/problem+json";
        try (var file = PublishedReportStub.class.getResourceAsStream("/reports/" + name + ".json")) {
            var bytes = file.readAllBytes();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().put("Content-Type", List.of(type));
            exchange.getResponseHeaders().put("ETag", List.of("\"1\""));
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
