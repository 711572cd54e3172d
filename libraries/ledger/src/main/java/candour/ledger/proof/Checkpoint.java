package candour.ledger.proof;

import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;

/** C2SP tlog-checkpoint: a signed statement that the record of {@code origin} had this root at this size. */
public final class Checkpoint {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final String origin;
    private final Proofs.Head head;
    private final SignedNote note;

    private Checkpoint(String origin, Proofs.Head head, SignedNote note) {
        this.origin = origin;
        this.head = head;
        this.note = note;
    }

    /** The origin is the key's name. */
    public static Checkpoint sign(long size, Hash root, SigningKey key) {
        var origin = key.verifyKey().name();
        var text = origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
        return new Checkpoint(origin, new Proofs.Head(size, root), SignedNote.sign(text, key));
    }

    /**
     * Reads without believing: ask {@link #isSignedBy} next.
     *
     * @throws IllegalArgumentException when it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        var note = SignedNote.parse(text);
        var lines = note.text().lines().toList();
        if (lines.size() < 3
                || lines.stream().anyMatch(String::isEmpty)
                || !SIZE.matcher(lines.get(1)).matches()) throw new IllegalArgumentException("not a checkpoint");
        var root = new Hash(Base64.getDecoder().decode(lines.get(2)));
        return new Checkpoint(lines.getFirst(), new Proofs.Head(Long.parseLong(lines.get(1)), root), note);
    }

    public boolean isSignedBy(VerifyKey key) {
        return note.isSignedBy(key);
    }

    public boolean isSignedByAny(Collection<VerifyKey> keys) {
        return keys.stream().anyMatch(this::isSignedBy);
    }

    public String origin() {
        return origin;
    }

    public long size() {
        return head.size();
    }

    public Hash root() {
        return head.root();
    }

    public Proofs.Head head() {
        return head;
    }

    /** The signed note, as kept and published. */
    public String note() {
        return note.toString();
    }

    @Override
    public String toString() {
        return origin + " at " + size() + " entries, root " + root();
    }
}
