package candour.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs without a tree (RFC 9162 sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {
    private Proofs() {}

    /** One leaf's place: its hash, its index, and the size of the tree it is said to be in. */
    public record Place(Hash leafHash, long leafIndex, long treeSize) {}

    /** A tree's size and root. */
    public record Head(long size, Hash root) {}

    public static boolean includes(Hash root, Place place, List<Hash> proof) {
        if (place.leafIndex < 0 || place.leafIndex >= place.treeSize) return false;
        var climb = new Climb(place.leafIndex, place.treeSize - 1);
        var hash = place.leafHash;
        for (var sibling : proof) {
            if (climb.atTop()) return false;
            hash = climb.siblingIsLeft() ? Hash.node(sibling, hash) : Hash.node(hash, sibling);
            climb.up();
        }
        return climb.atTop() && hash.equals(root);
    }

    public static boolean extend(Head older, Head newer, List<Hash> proof) {
        if (older.size < 0 || older.size > newer.size) return false;
        if (older.size == newer.size) return proof.isEmpty() && older.root.equals(newer.root);
        if (older.size == 0) return proof.isEmpty() && older.root.equals(Hash.sha256());
        if (proof.isEmpty()) return false;
        return extendByPath(older, newer, path(older, proof));
    }

    private static List<Hash> path(Head older, List<Hash> proof) {
        if (Long.bitCount(older.size) != 1) return proof;
        var path = new ArrayList<Hash>(proof.size() + 1);
        path.add(older.root);
        path.addAll(proof);
        return path;
    }

    private static boolean extendByPath(Head older, Head newer, List<Hash> path) {
        var climb = new Climb(older.size - 1, newer.size - 1);
        climb.skipRightChildren();
        var olderRoot = path.getFirst();
        var newerRoot = path.getFirst();
        for (var sibling : path.subList(1, path.size())) {
            if (climb.atTop()) return false;
            if (climb.siblingIsLeft()) {
                olderRoot = Hash.node(sibling, olderRoot);
                newerRoot = Hash.node(sibling, newerRoot);
            } else {
                newerRoot = Hash.node(newerRoot, sibling);
            }
            climb.up();
        }
        return climb.atTop() && olderRoot.equals(older.root) && newerRoot.equals(newer.root);
    }

    /** The RFC's pair (fn, sn): our node and the last node of the level, climbing together. */
    private static final class Climb {
        private long node;
        private long last;

        Climb(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean atTop() {
            return last == 0;
        }

        boolean siblingIsLeft() {
            return isRightChild() || node == last;
        }

        void up() {
            if (siblingIsLeft()) while (!isRightChild() && node != 0) shift();
            shift();
        }

        void skipRightChildren() {
            while (isRightChild()) shift();
        }

        private boolean isRightChild() {
            return (node & 1) == 1;
        }

        private void shift() {
            node >>= 1;
            last >>= 1;
        }
    }
}
