package candour.inspections.note;

/** What a note does to a finding; what was taken back stays on record as {@link #NO_BEARING}. */
public enum Bearing {
    SUPPORTS("supports"),
    CONTRADICTS("contradicts"),
    NO_BEARING("no longer bears on");

    private final String words;

    Bearing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
