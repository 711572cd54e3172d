package candour.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The published schema of a custom resource, as its project ships it; unknown fields, missing ones and wrong kinds are faults. */
record Schema(JsonNode schema) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> EVERY_OBJECT = List.of("apiVersion", "kind", "metadata", "spec");

    static Schema of(JsonNode object) {
        var name = "/crds/" + object.path("kind").asText() + ".json";
        try (var in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("No schema is kept for " + name);
            }
            var kept = JSON.readTree(in);
            if (!kept.path("apiVersion").equals(object.path("apiVersion"))) {
                throw new AssertionError(name + " is the schema of " + kept.path("apiVersion"));
            }
            return new Schema(kept.path("schema"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Checks what a whole object specifies; the rest of it is every object's. */
    void checkObject(String where, JsonNode object, List<String> faults) {
        object.fieldNames().forEachRemaining(name -> {
            if (!EVERY_OBJECT.contains(name)) {
                faults.add(where + "/" + name + ": no such field");
            }
        });
        new Schema(schema.at("/properties/spec")).check(where, object.path("spec"), faults);
    }

    private void check(String where, JsonNode value, List<String> faults) {
        if (!isOfType(value)) {
            faults.add(where + ": not a " + schema.path("type").asText());
        }
        schema.path("required").forEach(field -> {
            if (!value.has(field.asText())) {
                faults.add(where + ": " + field.asText() + " is missing");
            }
        });
        if (schema.has("enum") && !schema.path("enum").toString().contains("\"" + value.asText() + "\"")) {
            faults.add(where + ": " + value.asText() + " is not one of " + schema.path("enum"));
        }
        value.properties()
                .forEach(field -> property(where + "/" + field.getKey(), field.getKey(), field.getValue(), faults));
        if (value.isArray()) {
            value.forEach(each -> new Schema(schema.path("items")).check(where, each, faults));
        }
    }

    private void property(String where, String name, JsonNode value, List<String> faults) {
        if (schema.path("properties").has(name)) {
            new Schema(schema.at("/properties/" + name.replace("~", "~0").replace("/", "~1")))
                    .check(where, value, faults);
        } else if (schema.path("additionalProperties").isObject()) {
            new Schema(schema.path("additionalProperties")).check(where, value, faults);
        } else if (!isOpen()) {
            faults.add(where + ": no such field");
        }
    }

    /** Metadata, and what a project leaves to others, is not described in its schema. */
    private boolean isOpen() {
        return schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()
                || schema.path("type").asText().equals("object") && !schema.has("properties")
                || schema.isEmpty();
    }

    private boolean isOfType(JsonNode value) {
        return switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }
}
