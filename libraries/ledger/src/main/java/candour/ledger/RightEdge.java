package candour.ledger;

import candour.ledger.proof.Hash;
import candour.ledger.proof.MerkleTree;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The unfinished tiles of a tree, one a level: all that is needed to extend it and to know its root. */
final class RightEdge {
    private final List<List<Hash>> levels = new ArrayList<>();
    private final List<Tile> finished = new ArrayList<>();
    private long size;

    RightEdge(long size) {
        this.size = size;
    }

    static RightEdge read(Connection connection, long size) throws SQLException {
        var edge = new RightEdge(size);
        var tiles = new StoredTiles(connection);
        for (int level = 0; size >> 8 * level > 0; level++) {
            long count = size >> 8 * level;
            int unfinished = (int) (count % Tile.WIDTH);
            edge.levels.add(new ArrayList<>(tiles.unfinished(level, count / Tile.WIDTH, unfinished)));
        }
        return edge;
    }

    void add(Hash leafHash) {
        size++;
        add(0, leafHash);
    }

    long size() {
        return size;
    }

    /** The tiles filled since this was last asked. */
    List<Tile> takeFinished() {
        var taken = List.copyOf(finished);
        finished.clear();
        return taken;
    }

    Hash root() {
        Hash root = null;
        for (var level : levels) {
            for (int end = level.size(); end > 0; end -= Integer.lowestOneBit(end)) {
                var subtree = Tile.perfect(level.subList(end - Integer.lowestOneBit(end), end));
                root = root == null ? subtree : Hash.node(subtree, root);
            }
        }
        return root == null ? new MerkleTree(RightEdge::nothing).root(0) : root;
    }

    private void add(int level, Hash hash) {
        if (levels.size() == level) levels.add(new ArrayList<>());
        var tile = levels.get(level);
        tile.add(hash);
        if (tile.size() < Tile.WIDTH) return;
        var full = new Tile(level, (size >> 8 * (level + 1)) - 1, List.copyOf(tile));
        finished.add(full);
        tile.clear();
        add(level + 1, full.root());
    }

    private static Hash nothing(int level, long index) {
        throw new IllegalStateException("an empty tree has no hashes");
    }
}
