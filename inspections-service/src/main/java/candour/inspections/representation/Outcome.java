package candour.inspections.representation;

/** How a representation ends: as the inspectorate decides it, or withdrawn by the authority. */
public enum Outcome {
    ACCEPTED_CHANGED(
            "Accepted, the report changes",
            true,
            "The change must be made, with its cause, before the report is signed"),
    PARTLY_ACCEPTED(
            "Partly accepted, the report changes",
            true,
            "The change must be made, with its cause, before the report is signed"),
    ACCEPTED_NO_CHANGE("Accepted, no change is needed", false, "The reasons say why none is needed"),
    REJECTED("Rejected", false, "The text stays as it is, to the byte"),
    REDIRECTED_TO_COMPLAINT(
            "Redirected to a formal complaint", false, "The authority is offered the complaint, whatever day it is"),
    LATE_NOT_CONSIDERED("Late, not considered", false, "Only for what came after the window"),
    WITHDRAWN("Withdrawn", false, "The authority took it back; nobody decides it");

    private final String words;
    private final boolean changesText;
    private final String hint;

    Outcome(String words, boolean changesText, String hint) {
        this.words = words;
        this.changesText = changesText;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** Whether a change of the text must follow, and may cite the representation as its cause. */
    public boolean changesText() {
        return changesText;
    }

    public String hint() {
        return hint;
    }
}
