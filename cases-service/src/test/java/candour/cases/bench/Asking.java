package candour.cases.bench;

import candour.conventions.trial.Person;
import candour.conventions.trial.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** One person asking over HTTP, on a connection that stays open. */
record Asking(HttpClient http, Person person) {

    static Asking as(Person person) {
        return new Asking(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), person);
    }

    String get(String path) throws Exception {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + Tokens.of(person))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
