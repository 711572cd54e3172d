package candour.reader.page;

import java.util.List;

/**
 * One printed line; lengths in points, {@code y} is the baseline measured down from the top of the page.
 *
 * @param page counted from 1
 * @param size of its largest type
 * @param bold whether all its letters are
 * @param note the superscript number the line starts with, or 0: how footnotes start
 * @param artifact whether the producer marked it as page furniture
 */
public record Line(
        int page, float y, float size, boolean bold, int note, boolean artifact, String text, List<Segment> segments) {
    public float x0() {
        return segments.getFirst().x0();
    }

    public float x1() {
        return segments.getLast().x1();
    }

    public Segment first() {
        return segments.getFirst();
    }

    public Segment last() {
        return segments.getLast();
    }

    public boolean blank() {
        return text.isBlank();
    }
}
