package candour.ledger;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.Leaf;
import java.util.List;
import java.util.stream.IntStream;

/** A tree of many entries, as it lies in the database, without the entries. */
final class EarlierTiles {
    private EarlierTiles() {}

    /** Stores and signs so many full tiles, fewer than 256; returns their leaf hashes. */
    static List<Hash> sign(Database database, Keyring keys, int tiles) {
        var leaves = IntStream.range(0, tiles * Tile.WIDTH)
                .mapToObj(i -> Leaf.hash("earlier " + i))
                .toList();
        var edge = new RightEdge(0);
        leaves.forEach(edge::add);
        edge.takeFinished().forEach(tile -> store(database, tile));
        var head = Checkpoint.sign(edge.size(), edge.root(), keys.current());
        new Query(
                        "insert into ledger_checkpoint (tree_size, root, note, made_at) values (?, ?, ?, now())",
                        head.size(),
                        head.root().bytes(),
                        head.note())
                .run(database.app());
        return leaves;
    }

    private static void store(Database database, Tile tile) {
        new Query(
                        "insert into ledger_tile (level, tile_index, hashes, root) values (?, ?, ?, ?)",
                        tile.level(),
                        tile.index(),
                        tile.bytes(),
                        tile.root().bytes())
                .run(database.app());
    }
}
