package candour.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one OpenAPI document of several: paths get their service's mount, operation ids their service's name, and of
 * two different components with one name each gets its service's name too; equal ones are kept once.
 */
final class Contracts {

    private static final String REFERENCE = "#/components/";

    private final SortedMap<String, ObjectNode> documents;
    private final Set<String> clashes;

    /** @param documents the services' documents by the services' names; not changed */
    Contracts(Map<String, ObjectNode> documents) {
        this.documents = new TreeMap<>();
        documents.forEach((service, document) -> this.documents.put(service, document.deepCopy()));
        this.clashes = clashes();
    }

    ObjectNode merged() {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("openapi", "3.1.0");
        whole.putObject("info")
                .put("title", "Candour")
                .put("version", "0.1.0")
                .put("description", "Inspections, child protection cases and reviews, as the gateway offers them.");
        whole.putArray("servers").addObject().put("url", "/");
        var tags = whole.putArray("tags");
        var paths = whole.putObject("paths");
        var components = whole.putObject("components");
        documents.forEach((service, document) -> {
            addTags(tags, document.path("tags"));
            document.path("paths")
                    .properties()
                    .forEach(
                            path -> paths.set("/api/" + service + path.getKey(), operations(service, path.getValue())));
            addComponents(service, components, document.path("components"));
        });
        return whole;
    }

    private JsonNode operations(String service, JsonNode path) {
        path.forEach(operation -> {
            if (operation instanceof ObjectNode named && named.has("operationId")) {
                named.put(
                        "operationId", service + "_" + named.get("operationId").asText());
                named.put("x-service", service);
            }
        });
        return renamed(service, path);
    }

    private static void addTags(ArrayNode tags, JsonNode more) {
        more.forEach(tag -> {
            var known = tags.valueStream().anyMatch(other -> other.path("name").equals(tag.path("name")));
            if (!known) {
                tags.add(tag);
            }
        });
    }

    private void addComponents(String service, ObjectNode components, JsonNode more) {
        more.properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> components
                                .withObjectProperty(kind.getKey())
                                .set(
                                        name(service, kind.getKey(), component.getKey()),
                                        renamed(service, component.getValue()))));
    }

    private JsonNode renamed(String service, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(renamed(service, field.getValue())));
            var reference = object.path("$ref").asText("");
            if (reference.startsWith(REFERENCE)) {
                object.put("$ref", reference(service, reference));
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> renamed(service, item));
        }
        return node;
    }

    private String reference(String service, String reference) {
        var parts = reference.substring(REFERENCE.length()).split("/", 2);
        return REFERENCE + parts[0] + "/" + name(service, parts[0], parts[1]);
    }

    private String name(String service, String kind, String name) {
        return clashes.contains(kind + "/" + name)
                ? Character.toUpperCase(service.charAt(0)) + service.substring(1) + name
                : name;
    }

    /** A component clashes when two services mean different things by it, or when it refers to one that does. */
    private Set<String> clashes() {
        var found = new TreeSet<String>();
        var meanings = new TreeMap<String, Set<JsonNode>>();
        documents
                .values()
                .forEach(document -> document.path("components")
                        .properties()
                        .forEach(kind -> kind.getValue()
                                .properties()
                                .forEach(component -> meanings.computeIfAbsent(
                                                kind.getKey() + "/" + component.getKey(), ignored -> new HashSet<>())
                                        .add(component.getValue()))));
        int before;
        do {
            before = found.size();
            meanings.forEach((name, means) -> {
                if (means.size() > 1 || means.stream().anyMatch(meaning -> mentions(meaning, found))) {
                    found.add(name);
                }
            });
        } while (found.size() > before);
        return Set.copyOf(found);
    }

    private static boolean mentions(JsonNode meaning, Set<String> names) {
        return meaning.findValues("$ref").stream()
                .filter(TextNode.class::isInstance)
                .map(JsonNode::asText)
                .filter(reference -> reference.startsWith(REFERENCE))
                .anyMatch(reference -> names.contains(reference.substring(REFERENCE.length())));
    }
}
