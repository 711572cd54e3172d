package candour.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** The key that signs now, and the public halves of those that signed before it. */
public record Keyring(SigningKey current, List<VerifyKey> retired) {
    public Keyring {
        retired = List.copyOf(retired);
    }

    public Keyring(SigningKey current) {
        this(current, List.of());
    }

    /** Every key a checkpoint of this ledger may carry, the current one first. */
    public List<VerifyKey> verifyKeys() {
        var keys = new ArrayList<>(List.of(current.verifyKey()));
        keys.addAll(retired);
        return List.copyOf(keys);
    }
}
