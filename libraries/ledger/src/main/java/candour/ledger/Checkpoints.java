package candour.ledger;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How checkpoints lie in their table. */
final class Checkpoints {
    private static final String SELECT = "select tree_size, root, note from ledger_checkpoint ";

    private Checkpoints() {}

    static Query newest() {
        return new Query(SELECT + "order by tree_size desc limit 1");
    }

    static Query at(long treeSize) {
        return new Query(SELECT + "where tree_size = ?", treeSize);
    }

    static Query after(long treeSize, int limit) {
        return new Query(SELECT + "where tree_size > ? order by tree_size limit ?", treeSize, limit);
    }

    static Checkpoint read(ResultSet row) throws SQLException {
        var size = row.getLong("tree_size");
        var checkpoint = parse(size, row.getString("note"));
        if (checkpoint.size() != size || !checkpoint.root().equals(new Hash(row.getBytes("root")))) throw damaged(size);
        return checkpoint;
    }

    private static Checkpoint parse(long size, String note) {
        try {
            return Checkpoint.parse(note);
        } catch (IllegalArgumentException notACheckpoint) {
            throw damaged(size);
        }
    }

    private static LedgerDamaged damaged(long size) {
        return new LedgerDamaged("the checkpoint stored for " + size + " entries is not the one that was made");
    }
}
