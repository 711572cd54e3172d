package candour.reader;

/** The grades inspection reports have printed since 2009; {@code rank} is 1 (best) to 4, or 0 when nothing was judged. */
public enum Grade {
    OUTSTANDING("outstanding", 1),
    GOOD("good", 2),
    ADEQUATE("adequate", 3),
    REQUIRES_IMPROVEMENT("requires improvement", 3),
    INADEQUATE("inadequate", 4),
    NOT_JUDGED("not judged", 0);

    private final String word;
    private final int rank;

    Grade(String word, int rank) {
        this.word = word;
        this.rank = rank;
    }

    /** Lower case, as the import line and the labels of the real corpus write it. */
    public String word() {
        return word;
    }

    public int rank() {
        return rank;
    }
}
