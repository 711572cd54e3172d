package candour.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A program that calls the gateway's interfaces with somebody's token, or with none. */
record Caller(URI gateway, Supplier<String> token) {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Answer get(String path) {
        return send(to(path).GET().build());
    }

    /** Every item of a list, page after page. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        String after = "";
        do {
            var page = get(path + "?limit=100" + after).expect(200).body();
            items.addAll(Json.list(page.get("items")));
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        return items;
    }

    /** Makes something new; the key is the request's own. */
    Answer make(String path, Object body) {
        return make(path, body, UUID.randomUUID());
    }

    Answer make(String path, Object body, UUID key) {
        return send(json(path)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(Json.of(body)))
                .build());
    }

    Answer sendFile(String path, String mediaType, String name, byte[] content) {
        return send(to(path).header("Content-Type", mediaType)
                .header("X-File-Name", name)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(content))
                .build());
    }

    /** Changes what was read with this ETag. */
    Answer post(String path, String etag, Object body) {
        return send(json(path)
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(Json.of(body)))
                .build());
    }

    Answer put(String path, String etag, Object body) {
        return send(json(path)
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(Json.of(body)))
                .build());
    }

    private HttpRequest.Builder json(String path) {
        return to(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.get().isEmpty() ? request : request.header("Authorization", "Bearer " + token.get());
    }

    static Answer send(HttpRequest request) {
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), e);
        }
    }
}
