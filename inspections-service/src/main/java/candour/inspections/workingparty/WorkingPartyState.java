package candour.inspections.workingparty;

/** Where a working party stands. That its report is overdue is no state: it is reckoned from the month it named. */
public enum WorkingPartyState {
    ANNOUNCED("Announced"),
    CONSTITUTED("Constituted"),
    REPORTING("Working on its report"),
    REPORTED_TO_CABINET("Reported to cabinet"),
    CLOSED("Closed");

    private final String words;

    WorkingPartyState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether its papers are public: they are once the cabinet has its report. */
    public boolean hasReported() {
        return ordinal() >= REPORTED_TO_CABINET.ordinal();
    }
}
