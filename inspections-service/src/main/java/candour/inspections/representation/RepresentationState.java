package candour.inspections.representation;

/** Where a representation can stand. Lateness is no state: it is a fact of its submission. */
public enum RepresentationState {
    DRAFT("Being written"),
    SUBMITTED("Submitted"),
    ACKNOWLEDGED("Acknowledged"),
    UNDER_CONSIDERATION("Under consideration"),
    DETERMINED("Decided"),
    NOTIFIED("Decided, and the authority notified"),
    WITHDRAWN("Withdrawn");

    private final String words;

    RepresentationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** It was sent, and has no answer yet. */
    boolean isAwaitingAnswer() {
        return this == SUBMITTED || this == ACKNOWLEDGED || this == UNDER_CONSIDERATION;
    }
}
