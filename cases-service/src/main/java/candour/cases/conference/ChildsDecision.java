package candour.cases.conference;

/** What a conference decides about one child. */
public enum ChildsDecision {
    PLAN("A child protection plan is made"),
    NO_PLAN("No child protection plan is made"),
    CONTINUE("The child protection plan goes on"),
    END("The child protection plan ends");

    private final String title;

    ChildsDecision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the child has a plan afterwards. */
    public boolean leavesPlan() {
        return this == PLAN || this == CONTINUE;
    }
}
