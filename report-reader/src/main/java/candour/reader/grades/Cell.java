package candour.reader.grades;

import candour.reader.page.Line;
import candour.reader.page.Segment;
import candour.reader.page.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table of judgements: what stands on the left and the grade, or part of one, on the right.
 *
 * @param y distance down the whole flow, over page breaks, in points
 */
record Cell(int index, Line line, float y, String left, String grade) {
    private static final Pattern PART = Pattern.compile("requires?|improvement|to be good|improvement to be good"
            + "|requires? improvement to|requires? improvement to be|be good|good|judged|not|"
            + "requires? improvement(?: to be good)?|outstanding|inadequate|adequate|not judged|to be");
    private static final Pattern CLOSE = Pattern.compile("(?i)(.+?)(?: ?[:-])? +" + GradeWord.ANY);
    private static final Pattern ENDS = Pattern.compile("(?i)(?:good|ment|outstanding|adequate|judged)$");
    private static final Pattern NUMBERED = Pattern.compile(" ?\\(?,? ?(?:grade )?[1-4]\\)?$");

    static Cell of(int index, Line line, float y, float pageWidth) {
        List<Segment> segments = line.segments();
        int right = segments.size();
        while (right > 0
                && part(segments.get(right - 1))
                && segments.get(right - 1).x0() > 0.35f * pageWidth) right--;
        if (right == segments.size()) return split(index, line, y);
        return new Cell(
                index, line, y, text(segments.subList(0, right)), text(segments.subList(right, segments.size())));
    }

    /** A label and its grade set so close that no gap shows, or with a colon between them; never a sentence. */
    private static Cell split(int index, Line line, float y) {
        if (line.text().length() > 140 || !ENDS.matcher(line.text()).find())
            return new Cell(index, line, y, line.text(), "");
        Matcher both = CLOSE.matcher(line.text());
        boolean row = both.matches() && Label.in(both.group(1)).isPresent();
        return row ? new Cell(index, line, y, both.group(1), both.group(2)) : new Cell(index, line, y, line.text(), "");
    }

    private static boolean part(Segment segment) {
        if (segment.text().length() > 45) return false;
        String key = Words.key(segment.text());
        return GradeWord.in(key).isPresent()
                || PART.matcher(key).matches()
                || key.matches("grade [1-4]|[1-4]") && segment.x0() > 200
                || PART.matcher(NUMBERED.matcher(key).replaceFirst("")).matches();
    }

    private static String text(List<Segment> segments) {
        return String.join(" ", segments.stream().map(Segment::text).toList());
    }

    boolean graded() {
        return !grade.isEmpty();
    }
}
