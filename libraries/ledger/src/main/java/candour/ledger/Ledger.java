package candour.ledger;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Checkpoint;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The append-only record. Every call uses the data source's current connection, so that in a transaction an entry is
 * kept or dropped together with the change it tells of. A database failure is {@link LedgerUnavailable}.
 */
public final class Ledger {
    private static final String APPEND = """
            with entry as (
                insert into ledger_entry (id, recorded_at, actor_issuer, actor_subject, actor_role, actor_agency,
                    actor_on_behalf_of, subject_kind, subject_id, subject_version, kind, payload, reason,
                    correlation_id, salt, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into ledger_pending (entry_id) select id from entry""";
    private static final String ENTRY = "select " + EntryRow.COLUMNS + " from ledger_entry e where e.id = ?";
    private static final String HISTORY = "select " + EntryRow.COLUMNS
            + " from ledger_entry e where e.subject_kind = ? and e.subject_id = ? and e.id > ? order by e.id limit ?";
    private static final String FEED = "select l.leaf_index, " + EntryRow.COLUMNS
            + " from ledger_leaf l join ledger_entry e on e.id = l.entry_id"
            + " where l.leaf_index > ? order by l.leaf_index limit ?";
    private static final String ERASE =
            "update ledger_entry set payload = null, reason = null, salt = null, erased_at = ?"
                    + " where id = ? and erased_at is null";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource source;
    private final InstantSource clock;
    private final Uuid7 ids;
    private final SecureRandom random = new SecureRandom();

    public Ledger(DataSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    /** Records a change; true for others once the caller's transaction commits. */
    public Entry append(NewEntry change) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var payload = CanonicalJson.of(change.payload());
        var entry = new Entry(
                        ids.next(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        change.actor(),
                        change.subject(),
                        change.kind(),
                        payload,
                        change.reason(),
                        change.correlationId(),
                        null)
                .sealed(salt);
        new Query(APPEND, EntryRow.values(entry)).run(source);
        return entry;
    }

    public Optional<Entry> entry(UUID id) {
        return new Query(ENTRY, id).first(source, EntryRow::read);
    }

    /** All that was recorded of one thing, oldest first. */
    public List<Entry> history(String subjectKind, String subjectId) {
        return historyAfter(subjectKind, subjectId, BEFORE_ALL, Integer.MAX_VALUE);
    }

    /** One page of a history: the entries after the given one. */
    public List<Entry> historyAfter(String subjectKind, String subjectId, UUID after, int limit) {
        return new Query(HISTORY, subjectKind, subjectId, after, limit).list(source, EntryRow::read);
    }

    /** The feed: entries in leaf order after the given leaf, -1 for the beginning. Those still pending are not in it. */
    public List<SequencedEntry> entriesAfter(long leafIndex, int limit) {
        return new Query(FEED, leafIndex, limit)
                .list(source, row -> new SequencedEntry(row.getLong("leaf_index"), EntryRow.read(row)));
    }

    /** The newest checkpoint; none until the sequencer has run once. */
    public Optional<Checkpoint> newestCheckpoint() {
        return Checkpoints.newest().first(source, Checkpoints::read);
    }

    /** The checkpoint made at that tree size, where one was. */
    public Optional<Checkpoint> checkpoint(long treeSize) {
        return Checkpoints.at(treeSize).first(source, Checkpoints::read);
    }

    /**
     * Removes payload, reason and salt for good; who, when, what kind and the proof stay. Only the owner role may,
     * never the application's. False when there is no such entry or it was erased before.
     */
    public boolean erase(UUID id) {
        return new Query(ERASE, EntryRow.at(clock.instant()), id).run(source) == 1;
    }
}
