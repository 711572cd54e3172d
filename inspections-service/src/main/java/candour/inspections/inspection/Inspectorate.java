package candour.inspections.inspection;

/** The inspectorates with which a joint targeted area inspection is made, and whose report it is with ours. */
public enum Inspectorate {
    CQC("Care Quality Commission"),
    HMICFRS("His Majesty's Inspectorate of Constabulary and Fire & Rescue Services"),
    HMI_PROBATION("His Majesty's Inspectorate of Probation");

    private final String words;

    Inspectorate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
