package candour.inspections.scrutiny;

/** Where a recommendation was brought by somebody's step. That no answer came, or that it came late, is computed and no state. */
public enum RecommendationState {
    MADE("Made"),
    ACCEPTED("Accepted"),
    PART_ACCEPTED("Accepted in part"),
    REJECTED("Rejected"),
    IN_PROGRESS("In progress"),
    ACHIEVED("Achieved, says the executive"),
    NOT_ACHIEVED("Not achieved, says the executive"),
    VERIFIED("Verified by scrutiny"),
    REOPENED("Reopened by scrutiny");

    private final String words;

    RecommendationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether something promised is still to be done. */
    public boolean isPromised() {
        return this == ACCEPTED || this == PART_ACCEPTED || this == IN_PROGRESS || this == REOPENED;
    }
}
