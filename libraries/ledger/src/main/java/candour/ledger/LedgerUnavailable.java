package candour.ledger;

import java.sql.SQLException;

/** The record could not be written or read, so what depends on it must not happen. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerUnavailable(SQLException cause) {
        super("the ledger is unavailable", cause);
    }
}
