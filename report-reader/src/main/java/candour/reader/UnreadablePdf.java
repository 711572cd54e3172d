package candour.reader;

/** A PDF that cannot be read safely: encrypted, cut short, damaged, too large; the message says which. */
public final class UnreadablePdf extends RefusedFile {
    private static final long serialVersionUID = 1L;

    public UnreadablePdf(String sentence) {
        super(sentence, null);
    }

    public UnreadablePdf(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
