package candour.reader.flow;

/** Joins the lines of a paragraph, mending what breaking it into lines did. */
public final class Joined {
    private static final char SOFT_HYPHEN = '\u00ad';

    private Joined() {}

    /** The inspectorate's documents never divide words by themselves: a hyphen at a line end is part of the word, a soft one is not. */
    public static String two(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) return above + below;
        char last = above.charAt(above.length() - 1);
        if (last == SOFT_HYPHEN) return above.substring(0, above.length() - 1) + below;
        boolean inWord = above.length() > 1 && Character.isLetterOrDigit(above.charAt(above.length() - 2));
        boolean glued = (last == '-' || last == '\u2010' || last == '/') && inWord;
        return glued ? above + below : above + " " + below;
    }
}
