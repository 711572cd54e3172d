package candour.reader;

/** A file no reading can be made of. */
public abstract sealed class RefusedFile extends RuntimeException permits NotAPdf, UnreadablePdf {
    private static final long serialVersionUID = 1L;

    RefusedFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
