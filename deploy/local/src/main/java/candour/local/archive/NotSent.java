package candour.local.archive;

/** Why sending stopped, in a sentence for whoever ran it. */
final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSent(String sentence) {
        super(sentence);
    }
}
