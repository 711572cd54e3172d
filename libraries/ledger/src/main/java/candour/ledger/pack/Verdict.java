package candour.ledger.pack;

import candour.ledger.proof.Checkpoint;
import java.util.List;

/** The outcome of checking a pack, in plain words. */
public sealed interface Verdict {
    /** Everything held. {@code checked} says what, line by line, and on whose key it rests. */
    record Verified(List<String> checked, Checkpoint head) implements Verdict {
        public Verified {
            checked = List.copyOf(checked);
        }
    }

    /** The first thing that did not hold. */
    record Broken(String what) implements Verdict {}

    default boolean verified() {
        return this instanceof Verified;
    }
}
