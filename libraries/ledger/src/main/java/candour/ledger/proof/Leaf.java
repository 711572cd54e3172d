package candour.ledger.proof;

import candour.ledger.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

/** All that the tree says of an entry: nothing personal, and a digest that cannot be guessed back. */
public record Leaf(UUID id, Instant at, String kind, Hash digest) {
    /** Canonical JSON {@code {at, digest, id, kind}}; the UTF-8 bytes of this are what the tree hashes. */
    public String text() {
        return CanonicalJson.object(Map.of(
                "at", CanonicalJson.text(at.toString()),
                "digest", CanonicalJson.text(digest.toString()),
                "id", CanonicalJson.text(id.toString()),
                "kind", CanonicalJson.text(kind)));
    }

    /** @throws IllegalArgumentException unless the text is exactly what {@link #text()} writes */
    public static Leaf parse(String text) {
        var json = CanonicalJson.read(text);
        var leaf = new Leaf(
                UUID.fromString(json.path("id").asText()),
                instant(json.path("at").asText()),
                json.path("kind").asText(),
                Hash.ofHex(json.path("digest").asText()));
        if (!leaf.text().equals(text)) throw new IllegalArgumentException("not a leaf: " + text);
        return leaf;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException("not a time: " + text, notATime);
        }
    }

    public static Hash hash(String text) {
        return Hash.leaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
