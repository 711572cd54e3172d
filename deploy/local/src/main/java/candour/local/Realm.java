package candour.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The realm of deploy/identity with this installation's addresses and secrets in place of the file's placeholders. */
record Realm(String json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The realm as it is in production, and with what {@code additions} hold: clients and people of the demo. */
    static Realm of(Path file, Path additions, Map<String, String> values) {
        try {
            String json = MAPPER.writeValueAsString(together(MAPPER.readTree(file.toFile()), additions));
            for (var value : values.entrySet()) {
                json = json.replace("${" + value.getKey() + "}", quoted(value.getValue()));
            }
            if (json.contains("${CANDOUR_")) {
                throw new IllegalStateException("A placeholder of " + file + " has no value");
            }
            return new Realm(json);
        } catch (IOException e) {
            throw CannotStart.at(file, e);
        }
    }

    private static JsonNode together(JsonNode realm, Path additions) throws IOException {
        var added = MAPPER.readTree(additions.toFile());
        for (var list : added.properties()) {
            ((ObjectNode) realm).withArray(list.getKey()).addAll((ArrayNode) list.getValue());
        }
        return realm;
    }

    /** Adds a client that may exchange a user's password for a token; only tests that speak REST as somebody want that. */
    Realm withPasswordClient(String id, String secret) {
        try {
            var realm = (ObjectNode) MAPPER.readTree(json);
            var clients = (ArrayNode) realm.get("clients");
            var client = clients.addObject().put("clientId", id).put("secret", secret);
            client.put("enabled", true).put("protocol", "openid-connect").put("publicClient", false);
            client.put("standardFlowEnabled", false).put("directAccessGrantsEnabled", true);
            client.put("fullScopeAllowed", true)
                    .set("protocolMappers", clients.get(0).get("protocolMappers"));
            return new Realm(MAPPER.writeValueAsString(realm));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The realm is not JSON", e);
        }
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String quoted(String value) throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(value);
        return text.substring(1, text.length() - 1);
    }
}
