package candour.ledger.pack;

import candour.ledger.proof.Hash;
import java.util.List;
import java.util.UUID;

/** One entry and its way into the tree: its leaf, the leaf's index, the inclusion proof to the newest checkpoint. */
public record PackEntry(UUID id, long leafIndex, String leaf, Disclosed disclosed, List<Hash> proof) {
    /** What was recorded; content and salt (32 hexadecimal digits) are null for an entry that was erased. */
    public record Disclosed(String content, String salt, Hash digest) {
        public Disclosed {
            if ((content == null) != (salt == null)) throw new IllegalArgumentException("content without salt");
        }
    }

    public PackEntry {
        proof = List.copyOf(proof);
    }

    boolean erased() {
        return disclosed.content() == null;
    }
}
