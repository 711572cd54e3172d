package candour.inspections.representation;

/** How a representation is decided. */
public enum Outcome {
    ACCEPTED_CHANGED("Accepted, the report changes", true),
    ACCEPTED_NO_CHANGE("Accepted, no change is needed", false),
    PARTLY_ACCEPTED("Partly accepted, the report changes", true),
    REJECTED("Rejected", false),
    REDIRECTED_TO_COMPLAINT("Redirected to a formal complaint", false),
    LATE_NOT_CONSIDERED("Late, not considered", false);

    private final String words;
    private final boolean changesText;

    Outcome(String words, boolean changesText) {
        this.words = words;
        this.changesText = changesText;
    }

    public String words() {
        return words;
    }

    /** Whether a change of the text must follow, and may cite the representation as its cause. */
    public boolean changesText() {
        return changesText;
    }
}
