package candour.local.archive;

/** What became of a file, in the order in which they are counted out. */
enum Fate {
    READ("read", "read"),
    WITH_GAPS("with gaps", "read, with something that could not be read"),
    BEFORE("sent before", "sent to this import before"),
    DUPLICATE("there", "in the archive before"),
    UNREADABLE("unreadable", "unreadable"),
    NOT_SENT("not sent", "not sent");

    private final String word;
    private final String counted;

    Fate(String word, String counted) {
        this.word = word;
        this.counted = counted;
    }

    String word() {
        return word;
    }

    String counted() {
        return counted;
    }

    /** Whether somebody should look at it. */
    boolean isToLookAt() {
        return this == WITH_GAPS || this == UNREADABLE || this == NOT_SENT;
    }
}
