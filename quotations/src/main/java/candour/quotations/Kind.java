package candour.quotations;

/** What a passage of a report is: a finding, or something the report asks for. */
public enum Kind {
    PARAGRAPH,
    IMPROVEMENT,
    PRIORITY_ACTION;

    /** Whether the passage says what should be, not what inspectors found. */
    public boolean asks() {
        return this != PARAGRAPH;
    }
}
