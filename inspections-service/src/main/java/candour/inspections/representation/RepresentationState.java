package candour.inspections.representation;

/** Where a representation can stand. Lateness is no state: it is a fact of its submission. */
public enum RepresentationState {
    DRAFT("Being written"),
    SUBMITTED("Submitted"),
    DETERMINED("Decided"),
    WITHDRAWN("Withdrawn");

    private final String words;

    RepresentationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
