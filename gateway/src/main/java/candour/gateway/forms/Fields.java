package candour.gateway.forms;

import candour.gateway.pages.Choice;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the fields of a form from a schema of the contract, in the order of its properties, what is required first. */
@ApplicationScoped
public class Fields {

    private static final int LONG = 300;

    private final Contract contract;

    Fields(Contract contract) {
        this.contract = contract;
    }

    /** The fields of an object's schema. */
    public List<Field> of(JsonNode schema) {
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        var fields = new ArrayList<Field>();
        schema.path("properties")
                .properties()
                .forEach(entry -> fields.add(
                        field(entry.getKey(), contract.resolved(entry.getValue()), required.contains(entry.getKey()))));
        fields.sort((one, other) -> Boolean.compare(other.required(), one.required()));
        return fields;
    }

    private Field field(String name, JsonNode schema, boolean required) {
        var kind = kind(schema);
        return new Field(
                name,
                Words.label(name),
                hint(schema, kind),
                kind,
                required,
                choices(schema, kind),
                parts(schema, kind));
    }

    private List<Field> parts(JsonNode schema, Kind kind) {
        return switch (kind) {
            case GROUP -> of(schema);
            case ROWS -> {
                var items = contract.resolved(schema.path("items"));
                yield items.has("properties") ? of(items) : List.of(field("", items, false));
            }
            default -> List.of();
        };
    }

    private List<Choice> choices(JsonNode schema, Kind kind) {
        return switch (kind) {
            case ONE_OF -> choices(schema);
            case SOME_OF -> choices(contract.resolved(schema.path("items")));
            default -> List.of();
        };
    }

    private static List<Choice> choices(JsonNode schema) {
        var titles = schema.path("x-enum-titles");
        var choices = new ArrayList<Choice>();
        schema.path("enum").forEach(value -> {
            var code = value.asText();
            choices.add(Choice.of(code, titles.path(code).asText(Words.sentence(code))));
        });
        return choices;
    }

    private Kind kind(JsonNode schema) {
        if (schema.has("enum")) {
            return Kind.ONE_OF;
        }
        return switch (type(schema)) {
            case "array" -> many(contract.resolved(schema.path("items")));
            case "object" -> schema.has("properties") ? Kind.GROUP : Kind.TEXT;
            case "boolean" -> Kind.YES_NO;
            case "integer", "number" -> Kind.NUMBER;
            default -> text(schema);
        };
    }

    private static Kind many(JsonNode items) {
        if (items.has("enum")) {
            return Kind.SOME_OF;
        }
        var plain = type(items).equals("string")
                && !Set.of("uuid", "date").contains(items.path("format").asText());
        return plain ? Kind.LINES : Kind.ROWS;
    }

    private static Kind text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> Kind.DAY;
            case "date-time" -> Kind.MOMENT;
            case "uuid" -> Kind.KEY;
            default -> schema.path("maxLength").asInt(0) >= LONG ? Kind.LONG_TEXT : Kind.TEXT;
        };
    }

    /** The first type that is not null: a schema of JSON Schema 2020 may name several. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private static String hint(JsonNode schema, Kind kind) {
        var description = schema.path("description").asText("");
        return switch (kind) {
            case LINES -> description.isEmpty() ? "One on each line" : description + ". One on each line";
            case DAY -> description.isEmpty() ? "For example, 27 3 2026" : description;
            default -> description.isEmpty() ? null : description;
        };
    }
}
