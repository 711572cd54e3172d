package candour.ledger;

/** What is stored is not what was signed: someone changed the record behind the ledger's back. */
public final class LedgerDamaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerDamaged(String what) {
        super(what);
    }
}
