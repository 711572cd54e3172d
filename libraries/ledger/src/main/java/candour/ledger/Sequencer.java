package candour.ledger;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.Leaf;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Puts committed entries into the tree and signs its new head. Any number of replicas may run it: a database lock lets
 * one through, the others find nothing to do. Call it outside any transaction; each run is one of its own.
 */
public final class Sequencer {
    static final int BATCH = 10_000;
    static final long LOCK = 0x6c6564676572L;
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(?)";
    private static final String PENDING = "select " + EntryRow.COLUMNS
            + " from ledger_pending p join ledger_entry e on e.id = p.entry_id order by p.entry_id limit ?";
    private static final String ADD_LEAF =
            "insert into ledger_leaf (leaf_index, entry_id, leaf, leaf_hash) values (?, ?, ?, ?)";
    private static final String DROP_PENDING = "delete from ledger_pending where entry_id = ?";
    private static final String ADD_TILE =
            "insert into ledger_tile (level, tile_index, hashes, root) values (?, ?, ?, ?)";
    private static final String ADD_CHECKPOINT =
            "insert into ledger_checkpoint (tree_size, root, note, made_at) values (?, ?, ?, ?)";
    private static final String OLDEST = "select e.recorded_at from ledger_pending p"
            + " join ledger_entry e on e.id = p.entry_id order by p.entry_id limit 1";

    private final DataSource source;
    private final Keyring keys;
    private final InstantSource clock;

    public Sequencer(DataSource source, Keyring keys, InstantSource clock) {
        this.source = source;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes up to 10,000 pending entries. Returns the new checkpoint, or nothing when there was nothing to take or
     * another replica is at it.
     *
     * @throws LedgerDamaged when what is stored is not what was signed last: nothing is signed on top of that
     */
    public Optional<Checkpoint> run() {
        try (var connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            var made = inTransaction(connection);
            connection.setAutoCommit(autoCommit);
            return made;
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    /** When the oldest entry that is not in the tree yet was recorded: the merge delay, for readiness and alarms. */
    public Optional<Instant> oldestPendingSince() {
        return new Query(OLDEST).first(source, row -> EntryRow.instant(row, "recorded_at"));
    }

    private Optional<Checkpoint> inTransaction(Connection connection) throws SQLException {
        try {
            new Query("set transaction isolation level read committed").run(connection);
            var made = locked(connection) ? sequence(connection) : Optional.<Checkpoint>empty();
            connection.commit();
            return made;
        } catch (SQLException | RuntimeException failed) {
            undo(connection, failed);
            throw failed;
        }
    }

    private static void undo(Connection connection, Exception failed) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        return new Query(TRY_LOCK, LOCK)
                .first(connection, row -> row.getBoolean(1))
                .orElseThrow();
    }

    private Optional<Checkpoint> sequence(Connection connection) throws SQLException {
        var entries = new Query(PENDING, BATCH).list(connection, EntryRow::read);
        if (entries.isEmpty()) return Optional.empty();
        var edge = lastSigned(connection);
        addLeaves(connection, entries, edge);
        addTiles(connection, edge);
        return Optional.of(addCheckpoint(connection, edge));
    }

    private RightEdge lastSigned(Connection connection) throws SQLException {
        var last = Checkpoints.newest().first(connection, Checkpoints::read);
        if (last.isEmpty()) return RightEdge.read(connection, 0);
        var checkpoint = last.get();
        if (!checkpoint.isSignedByAny(keys.verifyKeys()))
            throw new LedgerDamaged("the newest checkpoint is not signed by a key of this ledger: " + checkpoint);
        var edge = RightEdge.read(connection, checkpoint.size());
        if (!edge.root().equals(checkpoint.root()))
            throw new LedgerDamaged("the stored tree is not the one that was signed: " + checkpoint);
        return edge;
    }

    private static void addLeaves(Connection connection, List<Entry> entries, RightEdge edge) throws SQLException {
        var leaves = new ArrayList<Object[]>(entries.size());
        for (var entry : entries) {
            var leaf = entry.leaf().text();
            var hash = Leaf.hash(leaf);
            leaves.add(new Object[] {edge.size(), entry.id(), leaf, hash.bytes()});
            edge.add(hash);
        }
        Query.runEach(connection, ADD_LEAF, leaves);
        var taken = entries.stream().map(entry -> new Object[] {entry.id()}).toList();
        Query.runEach(connection, DROP_PENDING, taken);
    }

    private static void addTiles(Connection connection, RightEdge edge) throws SQLException {
        var tiles = edge.takeFinished().stream().map(Sequencer::row).toList();
        if (!tiles.isEmpty()) Query.runEach(connection, ADD_TILE, tiles);
    }

    private static Object[] row(Tile tile) {
        return new Object[] {
            tile.level(), tile.index(), tile.bytes(), tile.root().bytes()
        };
    }

    private Checkpoint addCheckpoint(Connection connection, RightEdge edge) throws SQLException {
        Hash root = edge.root();
        var checkpoint = Checkpoint.sign(edge.size(), root, keys.current());
        var madeAt = EntryRow.at(clock.instant());
        new Query(ADD_CHECKPOINT, checkpoint.size(), root.bytes(), checkpoint.note(), madeAt).run(connection);
        return checkpoint;
    }
}
