package candour.gateway.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A small contract of a made-up visit. */
final class Made {

    private static final String DOCUMENT = """
            {"paths": {
               "/api/cases/visits/{id}/outcome": {"post": {"summary": "Record the outcome", "requestBody": {"content": {
                 "application/json": {"schema": {"$ref": "#/components/schemas/RecordOutcome"}}}}}},
               "/api/cases/visits/{id}": {"get": {}}},
             "components": {"schemas": {
               "IsoDate": {"type": "string", "format": "date"},
               "PersonId": {"type": "string", "format": "uuid"},
               "Source": {"type": "string", "enum": ["1A", "6"], "x-enum-titles": {"1A": "Family member", "6": "Police"}},
               "ChildPart": {"type": "object", "required": ["child", "seen"], "properties": {
                 "child": {"$ref": "#/components/schemas/PersonId"},
                 "seen": {"type": "boolean"},
                 "childsWords": {"type": "string", "maxLength": 4000}}},
               "RecordOutcome": {"type": "object", "required": ["on", "children"], "properties": {
                 "note": {"type": "string", "maxLength": 100, "description": "Anything else"},
                 "on": {"$ref": "#/components/schemas/IsoDate"},
                 "at": {"type": ["string", "null"], "format": "date-time"},
                 "source": {"$ref": "#/components/schemas/Source", "description": "Who told us"},
                 "minutes": {"type": "integer"},
                 "present": {"type": "array", "items": {"type": "string"}},
                 "children": {"type": "array", "items": {"$ref": "#/components/schemas/ChildPart"}}}}}}}""";

    private Made() {}

    static List<Field> fields() {
        var contract = new Contract(document());
        var operation =
                contract.operation("post", "/api/cases/visits/0197/outcome").orElseThrow();
        return new Fields(contract).of(contract.body(operation));
    }

    static JsonNode document() {
        try {
            return new ObjectMapper().readTree(DOCUMENT);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
