package candour.inspections.release;

import candour.timescales.Authority;

/**
 * What a published report's pack may hold besides its text, and whether it is released where nobody has recorded another rule:
 * decided by this table, not by whoever answers. Personal data is left out of all of it.
 */
public enum Matter {
    // spotless:off
    REPRESENTATIONS("What the authority asked for, what was decided, and what changed for it", true,
            Authority.policy("The promise of this service: nothing is toned down, or hardened, in silence")),
    STATEMENTS("What was said in public about the report", true,
            Authority.policy("Issued in public already; kept beside the report")),
    NOTES("The evidence notes of inspectors, as they were kept", false,
            Authority.policy("Assumed: working papers of the inspectorate, released under no rule that was read").unverified()),
    SAMPLES("How cases were drawn: method, seed, digest of the list; never a case", false,
            Authority.policy("Assumed: working papers of the inspectorate, released under no rule that was read").unverified());
    // spotless:on

    private final String words;
    private final boolean released;
    private final Authority authority;

    Matter(String words, boolean released, Authority authority) {
        this.words = words;
        this.released = released;
        this.authority = authority;
    }

    public String words() {
        return words;
    }

    /** Whether it is released where no rule says otherwise. */
    public boolean isReleased() {
        return released;
    }

    public Authority authority() {
        return authority;
    }
}
