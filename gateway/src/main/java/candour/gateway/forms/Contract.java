package candour.gateway.forms;

import candour.gateway.contract.MergedContract;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** What the services' contract says a request may hold; pages ask for that, and for nothing they know better. */
@Singleton
public class Contract {

    private final JsonNode document;

    @Inject
    Contract(MergedContract contract, ObjectMapper mapper) throws IOException {
        this(mapper.readTree(contract.asJson()));
    }

    Contract(JsonNode document) {
        this.document = document;
    }

    /**
     * The operation at an address.
     *
     * @param path with its mount, ids in place of parameters: {@code /api/cases/referrals/0197…/advice}
     */
    public Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(entry ->
                        matches(entry.getKey(), path) && entry.getValue().has(method))
                .sorted((one, other) -> parameters(one.getKey()) - parameters(other.getKey()))
                .map(entry -> entry.getValue().path(method))
                .findFirst();
    }

    /** The schema of an operation's JSON body; missing where it takes none. */
    public JsonNode body(JsonNode operation) {
        return resolved(operation.at("/requestBody/content/application~1json/schema"));
    }

    /** The schema itself where another one is referred to; what stands beside the reference wins. */
    public JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        if (reference.isEmpty()) {
            return schema;
        }
        var found = document.at(reference.substring(1));
        if (!(resolved(found) instanceof ObjectNode target)) {
            return MissingNode.getInstance();
        }
        var whole = target.deepCopy();
        whole.put("x-name", reference.substring(reference.lastIndexOf('/') + 1));
        schema.properties().stream()
                .filter(entry -> !entry.getKey().equals("$ref"))
                .forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        return whole;
    }

    private static boolean matches(String template, String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static int parameters(String template) {
        return template.split("\\{", -1).length;
    }
}
