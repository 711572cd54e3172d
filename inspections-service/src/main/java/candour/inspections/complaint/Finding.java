package candour.inspections.complaint;

/** What was found of a complaint. */
public enum Finding {
    UPHELD("Upheld"),
    PARTLY_UPHELD("Partly upheld"),
    NOT_UPHELD("Not upheld");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether parts of the report may change for it. */
    boolean letsChange() {
        return this != NOT_UPHELD;
    }
}
