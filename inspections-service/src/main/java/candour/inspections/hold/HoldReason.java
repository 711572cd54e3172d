package candour.inspections.hold;

/** For what publication is held. */
public enum HoldReason {
    PRE_ELECTION("The time before an election"),
    COMPLAINT("A complaint that is being considered"),
    COURT_ORDER("An order of a court"),
    SAFEGUARDING("The safety of a child or another person"),
    OTHER("Another reason, given below");

    private final String words;

    HoldReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
