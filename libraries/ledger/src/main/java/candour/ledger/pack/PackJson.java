package candour.ledger.pack;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Hash;
import candour.ledger.proof.VerifyKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** {@code pack.json}: canonical JSON of everything in a pack but its files. */
final class PackJson {
    private static final String FORMAT = "candour-disclosure-pack/1";

    private PackJson() {}

    static byte[] write(DisclosurePack pack) {
        var json = JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("title", pack.title());
        each(json.putArray("keys"), pack.keys(), (key, array) -> array.add(key.toString()));
        each(json.putArray("checkpoints"), pack.checkpoints(), (it, array) -> checkpoint(it, array.addObject()));
        each(json.putArray("entries"), pack.entries(), (it, array) -> entry(it, array.addObject()));
        each(json.putArray("exhibits"), pack.exhibits(), (it, array) -> exhibit(it, array.addObject()));
        return CanonicalJson.of(json).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when something is missing or malformed */
    static DisclosurePack read(JsonNode json, Map<String, byte[]> files) {
        if (!text(json, "format").equals(FORMAT)) throw new IllegalArgumentException("of another format");
        return new DisclosurePack(
                text(json, "title"),
                list(json, "keys", key -> VerifyKey.parse(key.asText())),
                list(json, "checkpoints", it -> new PackCheckpoint(text(it, "note"), hashes(it, "consistency"))),
                list(json, "entries", PackJson::entry),
                list(json, "exhibits", it -> exhibit(it, files)));
    }

    private static void checkpoint(PackCheckpoint checkpoint, ObjectNode json) {
        json.put("note", checkpoint.note());
        hashes(json.putArray("consistency"), checkpoint.consistency());
    }

    private static void entry(PackEntry entry, ObjectNode json) {
        json.put("id", entry.id().toString())
                .put("leafIndex", entry.leafIndex())
                .put("leaf", entry.leaf());
        json.put("digest", entry.disclosed().digest().toString());
        if (!entry.erased())
            json.put("content", entry.disclosed().content())
                    .put("salt", entry.disclosed().salt());
        hashes(json.putArray("proof"), entry.proof());
    }

    private static PackEntry entry(JsonNode json) {
        var disclosed = new PackEntry.Disclosed(
                json.path("content").textValue(), json.path("salt").textValue(), Hash.ofHex(text(json, "digest")));
        return new PackEntry(
                UUID.fromString(text(json, "id")),
                json.path("leafIndex").asLong(-1),
                text(json, "leaf"),
                disclosed,
                hashes(json, "proof"));
    }

    private static void exhibit(Exhibit exhibit, ObjectNode json) {
        json.put("title", exhibit.title()).put("entry", exhibit.entryId().toString());
        json.put("pointer", exhibit.pointer()).put("match", exhibit.match().code());
        switch (exhibit.shown()) {
            case Shown.Text shown -> json.put("text", shown.text());
            case Shown.File shown -> json.put("file", shown.name());
        }
    }

    private static Exhibit exhibit(JsonNode json, Map<String, byte[]> files) {
        return new Exhibit(
                text(json, "title"),
                json.has("file") ? file(text(json, "file"), files) : new Shown.Text(text(json, "text")),
                UUID.fromString(text(json, "entry")),
                text(json, "pointer"),
                Match.of(text(json, "match")));
    }

    private static Shown file(String name, Map<String, byte[]> files) {
        var bytes = files.get(DisclosurePack.EXHIBITS + name);
        if (bytes == null) throw new IllegalArgumentException("the file is missing: " + name);
        return new Shown.File(name, bytes);
    }

    private static void hashes(ArrayNode array, List<Hash> hashes) {
        each(array, hashes, (hash, json) -> json.add(hash.toString()));
    }

    private static List<Hash> hashes(JsonNode json, String name) {
        return list(json, name, hash -> Hash.ofHex(hash.asText()));
    }

    private static <T> void each(ArrayNode array, List<T> items, BiConsumer<T, ArrayNode> add) {
        items.forEach(item -> add.accept(item, array));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
        var array = json.path(name);
        if (!array.isArray()) throw new IllegalArgumentException("no list of " + name);
        return StreamSupport.stream(array.spliterator(), false).map(item).toList();
    }

    private static String text(JsonNode json, String name) {
        var text = json.path(name).textValue();
        if (text == null) throw new IllegalArgumentException("no " + name);
        return text;
    }
}
