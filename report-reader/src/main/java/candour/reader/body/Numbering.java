package candour.reader.body;

import candour.reader.page.Line;

/** Follows the numbers of paragraphs, so that a year or an amount at the start of a line is not taken for one. */
final class Numbering {
    private static final int MOST_SKIPPED = 20;
    private static final float SAME_COLUMN = 12;
    private int last;
    private float column = -1;

    /** Whether the marker is the number of the next paragraph; remembers it when it is. */
    boolean follows(Marker marker, Line line, boolean afterGap) {
        if (marker.number() == 0 || marker.rest().isEmpty() && line.segments().size() > 1) return false;
        boolean next = marker.number() == last + 1 && (marker.dotted() || afterGap);
        boolean again = marker.number() == 1 && marker.dotted() && afterGap;
        boolean skipped = marker.dotted()
                && afterGap
                && marker.number() > last
                && marker.number() <= last + MOST_SKIPPED
                && Math.abs(line.x0() - column) < SAME_COLUMN;
        if (!next && !again && !skipped) return false;
        if (next && column >= 0 && line.x0() > column + 4 * SAME_COLUMN && !afterGap) return false;
        last = marker.number();
        column = line.x0();
        return true;
    }
}
