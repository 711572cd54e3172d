package candour.ledger;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.Leaf;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Recomputes everything stored, from the first entry to the newest checkpoint; holds one page of it in memory. */
public final class Audit {
    private static final int PAGE = 2_000;
    private static final String LEAVES = "select l.leaf_index, l.leaf, l.leaf_hash, l.entry_id, " + EntryRow.COLUMNS
            + " from ledger_leaf l left join ledger_entry e on e.id = l.entry_id"
            + " where l.leaf_index >= ? and l.leaf_index < ? order by l.leaf_index";
    private static final String TILE = "select hashes, root from ledger_tile where level = ? and tile_index = ?";
    private static final String LOST = "select e.id from ledger_entry e"
            + " where not exists (select from ledger_leaf l where l.entry_id = e.id)"
            + " and not exists (select from ledger_pending p where p.entry_id = e.id) limit 1";

    private final DataSource source;
    private final Keyring keys;

    private record Line(long index, String leaf, Hash hash, Entry entry) {
        static Line read(ResultSet row) throws SQLException {
            long index = row.getLong("leaf_index");
            if (row.getObject("id") == null)
                throw new LedgerDamaged("entry " + row.getObject("entry_id") + " at place " + index + " is gone");
            return new Line(index, row.getString("leaf"), new Hash(row.getBytes("leaf_hash")), EntryRow.read(row));
        }
    }

    public Audit(DataSource source, Keyring keys) {
        this.source = source;
        this.keys = keys;
    }

    /** The first thing that is not as it was recorded and signed, in plain words; nothing when all is well. */
    public Optional<String> firstBroken() {
        try (var connection = source.getConnection()) {
            var edge = new RightEdge(0);
            var newest = Checkpoints.newest().first(connection, Checkpoints::read);
            long size = newest.map(Checkpoint::size).orElse(0L);
            while (edge.size() < size) page(connection, edge, Math.min(size, edge.size() + PAGE));
            requireNoneLost(connection);
            return Optional.empty();
        } catch (LedgerDamaged damaged) {
            return Optional.of(damaged.getMessage());
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    private void page(Connection connection, RightEdge edge, long end) throws SQLException {
        long start = edge.size();
        var lines = new Query(LEAVES, start, end).list(connection, Line::read);
        var checkpoints = Checkpoints.after(start, PAGE)
                .list(connection, Checkpoints::read)
                .iterator();
        var next = checkpoints.hasNext() ? checkpoints.next() : null;
        for (var line : lines) {
            if (line.index != edge.size()) break;
            requireUnchanged(line);
            edge.add(line.hash);
            requireTiles(connection, edge.takeFinished(), line);
            if (next == null || next.size() != edge.size()) continue;
            requireSigned(next, edge.root(), line);
            next = checkpoints.hasNext() ? checkpoints.next() : null;
        }
        if (edge.size() != end) throw new LedgerDamaged("nothing is recorded at place " + edge.size());
    }

    private static void requireUnchanged(Line line) {
        var entry = line.entry;
        if (!entry.erased() && !digest(entry).equals(entry.seal().digest()))
            throw new LedgerDamaged("entry " + entry.id() + " is not what was recorded");
        if (!entry.leaf().text().equals(line.leaf) || !Leaf.hash(line.leaf).equals(line.hash))
            throw new LedgerDamaged("entry " + entry.id() + " is not what its leaf at place " + line.index + " says");
    }

    private static Hash digest(Entry entry) {
        return Hash.sha256(entry.seal().salt(), entry.content().getBytes(StandardCharsets.UTF_8));
    }

    private static void requireTiles(Connection connection, List<Tile> tiles, Line line) throws SQLException {
        for (var tile : tiles) {
            var same = new Query(TILE, tile.level(), tile.index())
                    .first(
                            connection,
                            row -> Tile.split(row.getBytes("hashes")).equals(tile.hashes())
                                    && new Hash(row.getBytes("root")).equals(tile.root()));
            if (!same.orElse(false))
                throw new LedgerDamaged("the tile of level %d that ends with entry %s was changed"
                        .formatted(tile.level(), line.entry.id()));
        }
    }

    private void requireSigned(Checkpoint checkpoint, Hash root, Line line) {
        if (!checkpoint.root().equals(root) || !checkpoint.isSignedByAny(keys.verifyKeys()))
            throw new LedgerDamaged(
                    "the record up to entry " + line.entry.id() + " is not the one signed: " + checkpoint);
    }

    private static void requireNoneLost(Connection connection) throws SQLException {
        var lost = new Query(LOST).first(connection, row -> row.getObject(1, UUID.class));
        if (lost.isPresent()) throw new LedgerDamaged("entry " + lost.get() + " is neither in the tree nor waiting");
    }
}
