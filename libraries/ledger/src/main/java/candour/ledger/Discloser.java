package candour.ledger;

import static java.util.Comparator.comparingLong;

import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.PackCheckpoint;
import candour.ledger.pack.PackEntry;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.MerkleTree;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes disclosure packs of what is stored, as it is stored: it is the verifier that judges. */
public final class Discloser {
    private static final String NEWEST =
            "select tree_size, note from ledger_checkpoint order by tree_size desc limit 1";
    private static final String AT = "select tree_size, note from ledger_checkpoint where tree_size = ?";
    private static final String ENTRY = "select l.leaf_index, l.leaf, " + EntryRow.COLUMNS
            + " from ledger_leaf l join ledger_entry e on e.id = l.entry_id where e.id = ? and l.leaf_index < ?";

    private final DataSource source;
    private final Keyring keys;

    private record Note(long size, String text) {}

    private record Stored(long leafIndex, String leaf, Entry entry) {
        PackEntry proven(MerkleTree tree, long size) {
            var content = entry.erased() ? null : entry.content();
            var salt = entry.erased()
                    ? null
                    : HexFormat.of().formatHex(entry.seal().salt());
            var disclosed = new PackEntry.Disclosed(content, salt, entry.seal().digest());
            return new PackEntry(entry.id(), leafIndex, leaf, disclosed, tree.inclusionProof(leafIndex, size));
        }
    }

    public Discloser(DataSource source, Keyring keys) {
        this.source = source;
        this.keys = keys;
    }

    /**
     * The pack, proven up to the newest checkpoint.
     *
     * @throws NotSequencedYet when an entry is unknown or younger than the newest checkpoint
     * @throws IllegalArgumentException when {@code since} names a size at which no checkpoint was made
     */
    public DisclosurePack pack(Disclosure wanted) {
        try (var connection = source.getConnection()) {
            var newest = newest(connection);
            var tree = new MerkleTree(new StoredTiles(connection));
            return new DisclosurePack(
                    wanted.title(),
                    keys.verifyKeys(),
                    checkpoints(connection, wanted.since(), newest, tree),
                    entries(connection, wanted, newest, tree),
                    wanted.exhibits());
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    private static Note newest(Connection connection) throws SQLException {
        return new Query(NEWEST)
                .first(connection, row -> new Note(row.getLong(1), row.getString(2)))
                .orElseThrow(() -> new NotSequencedYet("there is no checkpoint yet"));
    }

    private static List<PackCheckpoint> checkpoints(
            Connection connection, List<Long> since, Note newest, MerkleTree tree) throws SQLException {
        var checkpoints = new ArrayList<PackCheckpoint>();
        for (long size : since.stream().distinct().sorted().toList()) {
            if (size == newest.size) continue;
            var note = new Query(AT, size)
                    .first(connection, row -> row.getString("note"))
                    .orElseThrow(() -> new IllegalArgumentException("no checkpoint was made at size " + size));
            checkpoints.add(new PackCheckpoint(note, tree.consistencyProof(size, newest.size)));
        }
        checkpoints.add(new PackCheckpoint(newest.text, List.of()));
        return checkpoints;
    }

    private static List<PackEntry> entries(Connection connection, Disclosure wanted, Note newest, MerkleTree tree)
            throws SQLException {
        var ids = new LinkedHashSet<UUID>(wanted.furtherEntries());
        wanted.exhibits().stream().map(Exhibit::entryId).forEach(ids::add);
        var entries = new ArrayList<PackEntry>(ids.size());
        for (var id : ids)
            entries.add(new Query(ENTRY, id, newest.size)
                    .first(connection, row -> new Stored(row.getLong(1), row.getString(2), EntryRow.read(row)))
                    .orElseThrow(() -> new NotSequencedYet("entry " + id + " is not in the tree"))
                    .proven(tree, newest.size));
        entries.sort(comparingLong(PackEntry::leafIndex));
        return entries;
    }
}
