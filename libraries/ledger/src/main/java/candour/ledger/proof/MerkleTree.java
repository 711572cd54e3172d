package candour.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of the RFC 9162 section 2.1 tree, from stored hashes: about log2(size) reads each. */
public record MerkleTree(HashReader hashes) {
    private static final Hash EMPTY = Hash.sha256();

    /** The root over the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? EMPTY : range(0, size);
    }

    /** RFC 9162 section 2.1.3.1: the hashes that lead from one leaf to the root of a tree of {@code size}. */
    public List<Hash> inclusionProof(long leafIndex, long size) {
        if (leafIndex < 0 || leafIndex >= size)
            throw new IllegalArgumentException("no leaf " + leafIndex + " in a tree of " + size);
        var proof = new ArrayList<Hash>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + split(end - start);
            boolean left = leafIndex < middle;
            proof.add(left ? range(middle, end) : range(start, middle));
            if (left) end = middle;
            else start = middle;
        }
        return List.copyOf(proof.reversed());
    }

    /** RFC 9162 section 2.1.4.1: the hashes that show a tree of {@code newer} leaves to begin with {@code older}. */
    public List<Hash> consistencyProof(long older, long newer) {
        if (older < 0 || older > newer)
            throw new IllegalArgumentException("a tree of " + newer + " cannot extend one of " + older);
        if (older == 0 || older == newer) return List.of();
        var proof = new ArrayList<Hash>();
        long start = 0;
        long end = newer;
        while (end != older) {
            long middle = start + split(end - start);
            boolean left = older <= middle;
            proof.add(left ? range(middle, end) : range(start, middle));
            if (left) end = middle;
            else start = middle;
        }
        if (start != 0) proof.add(range(start, end));
        return List.copyOf(proof.reversed());
    }

    private Hash range(long start, long end) {
        long size = end - start;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return hashes.at(level, start >> level);
        }
        long middle = start + split(size);
        return Hash.node(range(start, middle), range(middle, end));
    }

    /** The largest power of two smaller than the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
