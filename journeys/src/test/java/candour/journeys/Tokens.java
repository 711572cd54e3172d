package candour.journeys;

import candour.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens from the real Keycloak, each asked for again before it grows old. */
final class Tokens {
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final InstantSource clock = InstantSource.system();
    private final Suite suite;
    private final Map<Map<String, String>, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant at) {
        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }

    Tokens(Suite suite) {
        this.suite = suite;
    }

    String of(Account account) {
        return realm(Map.of(
                "grant_type", "password",
                "client_id", "journeys",
                "client_secret", suite.journeysSecret(),
                "username", account.username(),
                "password", suite.demoPassword()));
    }

    /** Of a program of another agency, which no person stands behind. */
    String partner() {
        return realm(Map.of(
                "grant_type", "client_credentials",
                "client_id", "partner-demo",
                "client_secret", suite.partnerSecret()));
    }

    /** Of Keycloak's own administrator. */
    String administrator() {
        try {
            var secret = suite.options().home().resolve("secrets/keycloak-admin");
            return fetch(
                    suite.keycloak().resolve("/realms/master/protocol/openid-connect/token"),
                    Map.of(
                            "grant_type", "password",
                            "client_id", "admin-cli",
                            "username", "admin",
                            "password", Files.readString(secret).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String realm(Map<String, String> form) {
        return held.compute(form, (asked, now) -> now != null && now.isFresh(clock.instant()) ? now : ask(asked))
                .token();
    }

    private Held ask(Map<String, String> form) {
        return new Held(fetch(URI.create(suite.issuer() + "/protocol/openid-connect/token"), form), clock.instant());
    }

    private static String fetch(URI endpoint, Map<String, String> form) {
        var answer = Caller.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build());
        return answer.expect(200).body().get("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
