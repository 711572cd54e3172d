package candour.inspections.statement;

/** Where a statement can stand. What its check found never keeps it from being issued; it stays beside it. */
public enum StatementState {
    DRAFT("Being written"),
    CHECKED("Checked"),
    ISSUED("Issued"),
    CORRECTED("Issued and corrected");

    private final String words;

    StatementState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Everybody can read it, its earlier wordings and its checks. */
    boolean isPublic() {
        return this == ISSUED || this == CORRECTED;
    }
}
