package candour.ledger;

/** An entry is recorded but not in the tree yet; a second later it usually is. */
public final class NotSequencedYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotSequencedYet(String what) {
        super(what);
    }
}
