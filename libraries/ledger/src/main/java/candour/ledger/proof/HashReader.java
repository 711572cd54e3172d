package candour.ledger.proof;

/** Where a tree's hashes are kept. */
@FunctionalInterface
public interface HashReader {
    /** The hash over the 2^level leaves that begin at leaf {@code index << level}; only complete ones are asked for. */
    Hash at(int level, long index);
}
