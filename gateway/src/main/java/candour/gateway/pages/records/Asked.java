package candour.gateway.pages.records;

import candour.gateway.forms.Typed;
import candour.gateway.pages.inspections.RequestKey;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a form asks for, and what it sends beside the answers.
 *
 * @param key so that a form sent twice makes one record; null for a step
 * @param version the record's ETag when the form was first shown; null for a record that is not there yet
 */
record Asked(String title, String meaning, String key, String version) {

    static Asked of(Address address, JsonNode operation, String version, RequestKey keys, Typed typed) {
        var key = typed.text("key").isEmpty() ? keys.next() : typed.text("key");
        var read = typed.text("version").isEmpty() ? version : typed.text("version");
        var summary = operation.path("summary").asText();
        var title = summary.split("[:.]", 2)[0];
        var rest = summary.length() > title.length()
                ? summary.substring(title.length() + 1).strip()
                : "";
        var meaning = (rest + " " + operation.path("description").asText()).strip();
        return new Asked(title, meaning.isEmpty() ? null : meaning, version == null ? key : null, read);
    }

    static boolean needsVersion(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
    }
}
