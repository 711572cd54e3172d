package candour.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * A change about to be recorded. The kind is public (it is in the Merkle leaf), so it holds nothing personal.
 * Reason and correlation id may be null.
 */
public record NewEntry(
        RecordedActor actor, Subject subject, String kind, JsonNode payload, String reason, String correlationId) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public NewEntry {
        if (actor == null || subject == null || payload == null)
            throw new IllegalArgumentException("actor, subject and payload are needed");
        Words.required("kind", kind);
        Words.storable("reason", reason);
        Words.storable("correlation id", correlationId);
    }

    /** With neither reason nor correlation id; the map holds JSON values only. */
    public static NewEntry of(RecordedActor actor, Subject subject, String kind, Map<String, ?> payload) {
        return new NewEntry(actor, subject, kind, MAPPER.valueToTree(payload), null, null);
    }

    public NewEntry because(String why) {
        return new NewEntry(actor, subject, kind, payload, why, correlationId);
    }

    public NewEntry correlated(String id) {
        return new NewEntry(actor, subject, kind, payload, reason, id);
    }
}
