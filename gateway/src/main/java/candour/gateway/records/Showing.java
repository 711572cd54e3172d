package candour.gateway.records;

import candour.gateway.forms.Contract;
import candour.gateway.forms.Words;
import candour.gateway.pages.inspections.Say;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a record holds in the order of its contract: codes by their titles, days and moments as people write them. */
@ApplicationScoped
public class Showing {

    /** What a page shows in a way of its own, or not at all. */
    private static final Set<String> ELSEWHERE = Set.of("openSteps", "version", "authority");

    /** The name of a field, where a record lists what is not known yet. */
    private static final String FIELD = "[a-z]+([A-Z][a-z]+)+";

    private final Contract contract;

    Showing(Contract contract) {
        this.contract = contract;
    }

    /** @param schema of the record, as the contract gives it */
    public List<Shown> of(JsonNode record, JsonNode schema) {
        var properties = contract.resolved(schema).path("properties");
        var shown = new ArrayList<Shown>();
        record.properties().forEach(entry -> {
            if (!ELSEWHERE.contains(entry.getKey())) {
                property(entry.getKey(), entry.getValue(), contract.resolved(properties.path(entry.getKey())))
                        .ifPresent(shown::add);
            }
        });
        return shown;
    }

    /** The schema of the items of a page of a list. */
    public JsonNode items(JsonNode page) {
        return contract.resolved(page).at("/properties/items/items");
    }

    private Optional<Shown> property(String name, JsonNode value, JsonNode schema) {
        var label = Words.label(name);
        if (value.isObject()) {
            var parts = of(value, schema);
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Shown(label, null, parts, List.of()));
        }
        if (value.isArray()) {
            return many(label, value, contract.resolved(schema.path("items")));
        }
        return text(value, schema).map(words -> Shown.plain(label, words));
    }

    private Optional<Shown> many(String label, JsonNode values, JsonNode items) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.path(0).isObject()) {
            var rows = new ArrayList<List<Shown>>();
            values.forEach(value -> rows.add(of(value, items)));
            rows.removeIf(List::isEmpty);
            return rows.isEmpty() ? Optional.empty() : Optional.of(new Shown(label, null, List.of(), rows));
        }
        var words = values.valueStream()
                .flatMap(value -> text(value, items).stream())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Shown.plain(label, String.join(", ", words)));
    }

    /** Keys are for programs: a page links to a record, it does not spell its key. */
    private static Optional<String> text(JsonNode value, JsonNode schema) {
        var said = value.asText();
        if (value.isNull() || said.isBlank() || schema.path("format").asText().equals("uuid")) {
            return Optional.empty();
        }
        if (value.isBoolean()) {
            return Optional.of(value.asBoolean() ? "Yes" : "No");
        }
        if (schema.has("enum")) {
            return Optional.of(schema.path("x-enum-titles").path(said).asText(Words.sentence(said)));
        }
        if (said.matches(FIELD)) {
            return Optional.of(Words.label(said));
        }
        return Optional.of(
                switch (schema.path("format").asText()) {
                    case "date" -> Say.day(LocalDate.parse(said));
                    case "date-time" -> Say.moment(Instant.parse(said));
                    default -> said;
                });
    }
}
