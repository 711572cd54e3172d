package candour.ledger;

import candour.ledger.proof.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How an entry lies in its table. */
final class EntryRow {
    static final String COLUMNS = """
            e.id, e.recorded_at, e.actor_issuer, e.actor_subject, e.actor_role, e.actor_agency,
            e.actor_on_behalf_of, e.subject_kind, e.subject_id, e.subject_version, e.kind, e.payload, e.reason,
            e.correlation_id, e.salt, e.digest, e.erased_at""";

    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                instant(row, "recorded_at"),
                actor(row),
                new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getLong("subject_version")),
                row.getString("kind"),
                row.getString("payload"),
                row.getString("reason"),
                row.getString("correlation_id"),
                new Seal(row.getBytes("salt"), new Hash(row.getBytes("digest")), instant(row, "erased_at")));
    }

    static Object[] values(Entry entry) {
        var actor = entry.actor();
        return new Object[] {
            entry.id(),
            at(entry.recordedAt()),
            actor.issuer(),
            actor.subject(),
            actor.role(),
            actor.agency(),
            actor.onBehalfOf(),
            entry.subject().kind(),
            entry.subject().id(),
            entry.subject().version(),
            entry.kind(),
            entry.payloadText(),
            entry.reason(),
            entry.correlationId(),
            entry.seal().salt(),
            entry.seal().digest().bytes()
        };
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static RecordedActor actor(ResultSet row) throws SQLException {
        return new RecordedActor(
                row.getString("actor_issuer"),
                row.getString("actor_subject"),
                row.getString("actor_role"),
                row.getString("actor_agency"),
                row.getString("actor_on_behalf_of"));
    }
}
