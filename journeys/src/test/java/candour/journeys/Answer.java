package candour.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What an interface answered. */
record Answer(int status, String etag, String type, byte[] bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Content-Type").orElse(""),
                response.body());
    }

    Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("Expected " + wanted + " but was answered " + status + ": " + text());
        }
        return this;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode body() {
        try {
            return bytes.length == 0 ? NullNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + text(), e);
        }
    }
}
