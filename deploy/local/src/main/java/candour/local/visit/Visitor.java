package candour.local.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at the gateway: signs in as a person does, then uses the interface the pages use. */
public final class Visitor {

    /**
     * An answer.
     *
     * @param isNew whether this call made it, rather than an earlier one like it
     */
    public record Answer(JsonNode body, boolean isNew) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int CREATED = 201;

    private final URI gateway;
    /** HTTP/1.1: an answer that comes while the connection is being upgraded can be waited for without an end. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new BrowserCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Whether nothing said to this address leaves the machine. */
    public static boolean staysHere(URI gateway) {
        return BrowserCookies.isThisMachine(gateway);
    }

    private Visitor(URI gateway) {
        this.gateway = gateway;
    }

    /** A person of the demo, by the one click that anybody can make. */
    public static Visitor signedIn(URI gateway, String account) {
        var visitor = new Visitor(gateway);
        var token = TOKEN.matcher(visitor.send(visitor.to("/").GET()).body());
        if (!token.find()) {
            throw VisitFailed.notSignedIn("The welcome page offers no sign-in.");
        }
        var form = "csrf=%s&account=%s".formatted(encoded(token.group(1)), encoded(account + "@northbridge.example"));
        visitor.send(visitor.to("/demo/sign-in")
                .header("Content-Type", FORM)
                .header("Origin", gateway.toString())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return visitor;
    }

    /** Anybody with an account, through the identity provider's own form; says in words why not. */
    public static Visitor signedIn(URI gateway, Account account) {
        var visitor = new Visitor(gateway);
        var login = page(visitor.send(visitor.to("/sign-in?to=/account").GET()));
        var form = login.action()
                .filter(action -> login.asksForPassword())
                .orElseThrow(() -> VisitFailed.notSignedIn("No form for a name and a password is shown at "
                        + login.address().getAuthority() + "."));
        visitor.mustBeIn(
                page(visitor.send(HttpRequest.newBuilder(form)
                        .timeout(PATIENCE)
                        .header("Content-Type", FORM)
                        .POST(HttpRequest.BodyPublishers.ofString(LoginPage.filledIn(account))))),
                account);
        return visitor;
    }

    private void mustBeIn(LoginPage reached, Account account) {
        if (reached.address().getAuthority().equals(gateway.getAuthority())) {
            return;
        }
        throw VisitFailed.notSignedIn(
                account.username() + " was not signed in: "
                        + reached.complaint()
                                .orElse(
                                        "more than a password is asked for; import with a browser at /reports/imports instead."));
    }

    private static LoginPage page(HttpResponse<String> shown) {
        return new LoginPage(shown.uri(), shown.body());
    }

    public JsonNode get(String path) {
        return read(send(to("/api/inspections" + path).GET()).body());
    }

    /** Makes something new. */
    public JsonNode make(String path, Object body) {
        return make(path, body, UUID.randomUUID());
    }

    /** Makes something, or finds what the same key made before. */
    public JsonNode make(String path, Object body, UUID key) {
        return write(to("/api/inspections" + path).header("Idempotency-Key", key.toString()), "POST", body);
    }

    /** Sends a file. */
    public Answer upload(String path, byte[] pdf) {
        var answer = send(to("/api/inspections" + path)
                .header("Content-Type", "application/pdf")
                .header("X-Requested-With", "candour")
                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf)));
        return new Answer(read(answer.body()), answer.statusCode() == CREATED);
    }

    /** Changes what stands at {@code read}, in the version it has now. */
    public JsonNode change(String method, String path, String read, Object body) {
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
                throw refused(answer);
            }
            return answer;
        } catch (IOException e) {
            throw VisitFailed.unanswered("The gateway at %s gives no answer.".formatted(gateway));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw VisitFailed.unanswered("Stopped while an answer was waited for.");
        }
    }

    private static VisitFailed refused(HttpResponse<String> answer) {
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(0);
        return new VisitFailed(sentence(answer), answer.statusCode(), seconds);
    }

    /** A refusal says what is wrong in its detail; the address is for what has none. */
    private static String sentence(HttpResponse<String> answer) {
        try {
            var said = JSON.readTree(answer.body()).path("detail").asText();
            if (!said.isEmpty()) {
                return said;
            }
        } catch (IOException noProblem) {
            System.getLogger(Visitor.class.getName()).log(System.Logger.Level.DEBUG, "No problem+json", noProblem);
        }
        return answer.request().uri().getPath() + " answered " + answer.statusCode() + ".";
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw VisitFailed.unanswered("An answer is not JSON: " + e.getMessage());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
