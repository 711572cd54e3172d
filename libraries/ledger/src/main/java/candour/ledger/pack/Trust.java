package candour.ledger.pack;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.VerifyKey;
import java.util.List;

/** What the reader knows from elsewhere: keys of the publisher, checkpoints kept since an earlier day. Either may be empty. */
public record Trust(List<VerifyKey> keys, List<Checkpoint> kept) {
    public Trust {
        keys = List.copyOf(keys);
        kept = List.copyOf(kept);
    }

    /** Nothing from elsewhere: the pack can then only be shown to agree with itself. */
    public static Trust none() {
        return new Trust(List.of(), List.of());
    }
}
