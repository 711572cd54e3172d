package candour.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person of the demo at the gateway: signs in with one click, as anybody can, then uses the interface the pages use. */
public final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    /** HTTP/1.1: an answer that comes while the connection is being upgraded can be waited for without an end. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor(URI gateway) {
        this.gateway = gateway;
    }

    public static Visitor signedIn(URI gateway, String account) {
        var visitor = new Visitor(gateway);
        var token = TOKEN.matcher(visitor.send(visitor.to("/").GET()).body());
        if (!token.find()) {
            throw new StoryNotTold("The welcome page offers no sign-in.");
        }
        var form = "csrf=%s&account=%s".formatted(encoded(token.group(1)), encoded(account + "@northbridge.example"));
        visitor.send(visitor.to("/demo/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", gateway.toString())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return visitor;
    }

    public JsonNode get(String path) {
        return read(send(to("/api/inspections" + path).GET()).body());
    }

    /** Makes something new. */
    JsonNode make(String path, Object body) {
        return make(path, body, UUID.randomUUID());
    }

    /** Makes something, or finds what the same key made before. */
    public JsonNode make(String path, Object body, UUID key) {
        return write(to("/api/inspections" + path).header("Idempotency-Key", key.toString()), "POST", body);
    }

    /** Sends a file. */
    public JsonNode upload(String path, byte[] pdf) {
        return read(send(to("/api/inspections" + path)
                        .header("Content-Type", "application/pdf")
                        .header("X-Requested-With", "candour")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(pdf)))
                .body());
    }

    /** Changes what stands at {@code read}, in the version it has now. */
    JsonNode change(String method, String path, String read, Object body) {
        var etag = send(to("/api/inspections" + read).GET())
                .headers()
                .firstValue("ETag")
                .orElse("");
        return write(to("/api/inspections" + path).header("If-Match", etag), method, body);
    }

    private JsonNode write(HttpRequest.Builder request, String method, Object body) {
        var publisher =
                HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString());
        return read(send(request.header("Content-Type", "application/json")
                        .header("X-Requested-With", "story")
                        .method(method, publisher))
                .body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new StoryNotTold(
                        answer.request().uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new StoryNotTold("The gateway gave no answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryNotTold("Stopped before the demo story was told.");
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new StoryNotTold("An answer is not JSON: " + e.getMessage());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
