package candour.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** A tree in memory: the complete hashes of each level, one after another. */
public final class MemoryTree implements HashReader {
    private final List<List<byte[]>> levels = new ArrayList<>();

    public static MemoryTree of(List<Hash> leaves) {
        var tree = new MemoryTree();
        leaves.forEach(tree::add);
        return tree;
    }

    public void add(Hash leaf) {
        add(0, leaf);
    }

    @Override
    public Hash at(int level, long index) {
        return new Hash(levels.get(level).get((int) index));
    }

    private void add(int level, Hash hash) {
        if (levels.size() == level) levels.add(new ArrayList<>());
        var hashes = levels.get(level);
        hashes.add(hash.bytes());
        if (hashes.size() % 2 == 0) add(level + 1, Hash.node(at(level, hashes.size() - 2), hash));
    }
}
