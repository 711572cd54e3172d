package candour.inspections.complaint;

/** Where a complaint can stand. That it was made late is a fact of its making, no state. */
public enum ComplaintState {
    OPEN("Made"),
    INVESTIGATING("Being investigated"),
    UPHELD("Upheld"),
    PARTLY_UPHELD("Partly upheld"),
    NOT_UPHELD("Not upheld"),
    ESCALATED("Taken further"),
    CLOSED("Closed");

    private final String words;

    ComplaintState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Nothing has been found yet. */
    boolean isUndecided() {
        return this == OPEN || this == INVESTIGATING;
    }
}
