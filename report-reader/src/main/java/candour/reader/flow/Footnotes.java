package candour.reader.flow;

import candour.reader.Footnote;
import candour.reader.page.Line;
import candour.reader.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notes at the foot of a page: small type, started by a number, down to the end of the page. */
final class Footnotes {
    private static final float SMALL = 0.93f;
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})\\.? +(?=\\p{L})");

    private Footnotes() {}

    /** The index of the first footnote line of the page, or the number of its lines. */
    static int start(Sheet sheet, float bodySize) {
        List<Line> lines = sheet.lines();
        int start = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.size() > SMALL * bodySize || line.y() < sheet.height() * 0.3) break;
            if (number(line) > 0) start = i;
        }
        return start;
    }

    private static int number(Line line) {
        Matcher printed = NUMBER.matcher(line.text());
        return line.note() > 0 ? line.note() : printed.find() ? Integer.parseInt(printed.group(1)) : 0;
    }

    static List<Footnote> read(List<Line> lines) {
        var notes = new ArrayList<Footnote>();
        for (Line line : lines) {
            int number = number(line);
            String text = NUMBER.matcher(line.text()).replaceFirst("");
            if (number > 0 || notes.isEmpty()) {
                notes.add(new Footnote(number, text, line.page()));
            } else {
                Footnote open = notes.removeLast();
                notes.add(new Footnote(open.number(), Joined.two(open.text(), line.text()), open.page()));
            }
        }
        return notes;
    }
}
