package candour.local.story;

/** Why the demo story could not be loaded; the suite runs without it all the same. */
public final class StoryNotTold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryNotTold(String sentence) {
        super(sentence);
    }
}
