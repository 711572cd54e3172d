package candour.inspections.weakness;

/** How far a weakness is from being put right. A target that is met does not move it further than to a claim. */
public enum WeaknessState {
    IDENTIFIED("Identified"),
    PLANNED("Planned for"),
    ACTION_CLAIMED("Action claimed"),
    EVIDENCED("Evidence of practice given"),
    INDEPENDENTLY_VERIFIED("Independently verified"),
    CLOSED("Closed"),
    RECURRED("Found again");

    private final String words;

    WeaknessState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isVerified() {
        return this == INDEPENDENTLY_VERIFIED || this == CLOSED;
    }
}
