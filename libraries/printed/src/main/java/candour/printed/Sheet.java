package candour.printed;

/** The measures of a page, in points: A4 with room to hold it. */
final class Sheet {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 64;
    static final float TOP = HEIGHT - 72;
    static final float BOTTOM = 72;
    static final float TEXT_WIDTH = WIDTH - 2 * LEFT;
    static final float HEADER = HEIGHT - 44;
    static final float FOOTER = 40;

    private Sheet() {}
}
