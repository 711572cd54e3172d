package candour.gateway.session.demo;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;

/** Fills in the identity provider's login form as a browser would, and comes back with where it sends the browser. */
final class IssuerVisit {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    URI signIn(URI authorization, String username, String password) {
        var page = send(HttpRequest.newBuilder(authorization).timeout(PATIENCE).build());
        var form = LoginForm.in(page.body(), authorization)
                .filter(found -> found.action().getAuthority().equals(authorization.getAuthority()))
                .orElseThrow(IssuerVisit::unfinished);
        var answer = send(HttpRequest.newBuilder(form.action())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(page))
                .POST(HttpRequest.BodyPublishers.ofString(form.filledIn(username, password)))
                .build());
        return answer.headers().firstValue("Location").map(URI::create).orElseThrow(IssuerVisit::unfinished);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Refused(Problems.SERVICE_AWAY, "The identity provider gives no answer.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Problems.SERVICE_AWAY, "The gateway is stopping.");
        }
    }

    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    static Refused unfinished() {
        return new Refused(Problems.SIGN_IN_UNFINISHED, "The identity provider did not accept the demo account.");
    }
}
