package candour.ledger.pack;

/** The first broken thing; ends the checking. */
final class Finding extends Exception {
    private static final long serialVersionUID = 1;

    Finding(String what) {
        super(what);
    }
}
