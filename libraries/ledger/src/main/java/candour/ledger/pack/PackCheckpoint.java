package candour.ledger.pack;

import candour.ledger.proof.Hash;
import java.util.List;

/** A signed note, and the proof that the pack's newest checkpoint extends it (empty for the newest itself). */
public record PackCheckpoint(String note, List<Hash> consistency) {
    public PackCheckpoint {
        consistency = List.copyOf(consistency);
    }
}
