package candour.inspections.scrutiny;

/** Why something is not achieved, as the trackers of scrutiny committees tell it apart. */
public enum Shortfall {
    PROGRESS("progress made"),
    OBSTACLE("there is an obstacle"),
    INSUFFICIENT("insufficient progress");

    private final String words;

    Shortfall(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
