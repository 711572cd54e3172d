package candour.inspections.note;

/** How a piece of evidence was come by. */
public enum NoteKind {
    INTERVIEW("Interview"),
    OBSERVATION("Practice observed"),
    DOCUMENT("Document"),
    CASE_FILE("Case file"),
    DATA("Data"),
    MEETING("Meeting");

    private final String words;

    NoteKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
