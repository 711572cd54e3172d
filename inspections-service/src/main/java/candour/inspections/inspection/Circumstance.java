package candour.inspections.inspection;

/** What a report found, as far as a clock hangs on it. */
public enum Circumstance {
    INADEQUATE("where an overall judgement, or without one any judgement, is inadequate"),
    PRIORITY_ACTION("where the letter names areas for priority action");

    private final String words;

    Circumstance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
