package candour.reader;

/** The bytes are not a PDF at all; the message says what they look like, in a sentence for the person who sent them. */
public final class NotAPdf extends RefusedFile {
    private static final long serialVersionUID = 1L;

    public NotAPdf(String sentence) {
        super(sentence, null);
    }
}
