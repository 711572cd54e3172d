package candour.printed;

/** How a kind of text is set, in points. */
enum Style {
    CAPTION(10, false, 0, 2, 0.35f),
    TITLE(22, true, 0, 12, 0),
    HEADING_1(16, true, 18, 6, 0),
    HEADING_2(13, true, 14, 4, 0),
    HEADING_3(11.5f, true, 10, 3, 0),
    BODY(10.5f, false, 0, 7, 0),
    STRONG(10.5f, true, 0, 2, 0),
    LINK(10.5f, false, 0, 7, 0),
    TABLE_CAPTION(11, true, 8, 4, 0),
    CELL_HEAD(9.5f, true, 4, 4, 0),
    CELL(9.5f, false, 4, 4, 0),
    RUNNING(8.5f, false, 0, 0, 0.35f);

    private final float size;
    private final boolean bold;
    private final float before;
    private final float after;
    private final float grey;

    Style(float size, boolean bold, float before, float after, float grey) {
        this.size = size;
        this.bold = bold;
        this.before = before;
        this.after = after;
        this.grey = grey;
    }

    static Style ofHeading(int level) {
        return level == 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
    }

    float size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    float before() {
        return before;
    }

    float after() {
        return after;
    }

    /** 0 is black. */
    float grey() {
        return grey;
    }

    float leading() {
        return size * 1.35f;
    }

    /** From the top of a line to where its letters stand. */
    float ascent() {
        return size * 1.05f;
    }
}
