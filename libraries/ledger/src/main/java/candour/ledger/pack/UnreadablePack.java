package candour.ledger.pack;

import java.io.IOException;

/** What was given is no disclosure pack as this library writes them; the message says why in plain words. */
public final class UnreadablePack extends IOException {
    private static final long serialVersionUID = 1;

    UnreadablePack(String why) {
        super(why);
    }

    UnreadablePack(String why, Exception cause) {
        super(why, cause);
    }
}
