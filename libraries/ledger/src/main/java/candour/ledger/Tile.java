package candour.ledger;

import candour.ledger.proof.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** C2SP tlog-tiles: 256 neighbouring hashes of every eighth level of the tree; level 0 holds leaf hashes. */
record Tile(int level, long index, List<Hash> hashes) {
    static final int WIDTH = 256;

    Hash root() {
        return perfect(hashes);
    }

    byte[] bytes() {
        var bytes = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++)
            System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        return bytes;
    }

    static List<Hash> split(byte[] bytes) {
        var hashes = new ArrayList<Hash>(bytes.length / Hash.LENGTH);
        for (int at = 0; at < bytes.length; at += Hash.LENGTH)
            hashes.add(new Hash(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        return List.copyOf(hashes);
    }

    /** The hash over a power of two of neighbouring hashes. */
    static Hash perfect(List<Hash> hashes) {
        if (hashes.size() == 1) return hashes.getFirst();
        int half = hashes.size() / 2;
        return Hash.node(perfect(hashes.subList(0, half)), perfect(hashes.subList(half, hashes.size())));
    }
}
