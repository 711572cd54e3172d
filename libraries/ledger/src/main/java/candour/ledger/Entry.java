package candour.ledger;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Leaf;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A recorded change. {@code recordedAt} is UTC to the microsecond; {@code payloadText} is canonical JSON, null once
 * erased; reason and correlation id may be null.
 */
public record Entry(
        UUID id,
        Instant recordedAt,
        RecordedActor actor,
        Subject subject,
        String kind,
        String payloadText,
        String reason,
        String correlationId,
        Seal seal) {

    /** @throws IllegalStateException when the payload was erased */
    public JsonNode payload() {
        refuseErased();
        return CanonicalJson.read(payloadText);
    }

    public boolean erased() {
        return seal != null && seal.erasedAt() != null;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(seal.erasedAt());
    }

    /**
     * Everything recorded, as one canonical JSON object; what the digest is taken of.
     *
     * @throws IllegalStateException when the payload was erased
     */
    public String content() {
        refuseErased();
        var members = new TreeMap<String, String>();
        members.put("actor", actorText());
        members.put("at", CanonicalJson.text(recordedAt.toString()));
        put(members, "correlationId", correlationId);
        members.put("id", CanonicalJson.text(id.toString()));
        put(members, "kind", kind);
        members.put("payload", payloadText);
        put(members, "reason", reason);
        members.put("subject", subjectText());
        return CanonicalJson.object(members);
    }

    Leaf leaf() {
        return new Leaf(id, recordedAt, kind, seal.digest());
    }

    Entry sealed(byte[] salt) {
        var digest = Hash.sha256(salt, content().getBytes(StandardCharsets.UTF_8));
        var sealed = new Seal(salt, digest, null);
        return new Entry(id, recordedAt, actor, subject, kind, payloadText, reason, correlationId, sealed);
    }

    private void refuseErased() {
        if (erased()) throw new IllegalStateException("the payload of entry " + id + " was erased");
    }

    private String actorText() {
        var members = new TreeMap<String, String>();
        put(members, "issuer", actor.issuer());
        put(members, "subject", actor.subject());
        put(members, "role", actor.role());
        put(members, "agency", actor.agency());
        put(members, "onBehalfOf", actor.onBehalfOf());
        return CanonicalJson.object(members);
    }

    private String subjectText() {
        var members = new TreeMap<String, String>();
        put(members, "kind", subject.kind());
        put(members, "id", subject.id());
        members.put("version", Long.toString(subject.version()));
        return CanonicalJson.object(members);
    }

    private static void put(TreeMap<String, String> members, String name, String text) {
        if (text != null) members.put(name, CanonicalJson.text(text));
    }
}
