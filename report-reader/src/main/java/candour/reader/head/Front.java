package candour.reader.head;

import candour.reader.flow.Flow;
import candour.reader.page.Line;
import candour.reader.page.Pages;
import candour.reader.page.Sheet;
import candour.reader.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page, where a report says what it is: its lines with the larger type joined, page headers included.
 *
 * @param lines printed lines and, where a title runs over several, the title as one; first to last
 */
public record Front(List<FrontLine> lines) {
    private static final int MOST_LINES = 60;

    /** A line of the first page; {@code large} when it is set larger than the text. */
    public record FrontLine(String text, boolean large) {}

    /** The front of a report. */
    public static Front of(Pages pages, Flow flow) {
        var lines = new ArrayList<FrontLine>();
        Line above = null;
        for (Line line : first(pages).lines()) {
            boolean large = line.size() > 1.1f * flow.size();
            boolean joins = above != null
                    && large
                    && Math.abs(above.size() - line.size()) < 0.6f
                    && line.y() - above.y() < 1.5f * line.size();
            if (joins) lines.add(new FrontLine(lines.removeLast().text() + " " + plain(line), true));
            else lines.add(new FrontLine(plain(line), large));
            above = line;
        }
        return new Front(List.copyOf(lines.subList(0, Math.min(MOST_LINES, lines.size()))));
    }

    /** The first page with text on it. */
    private static Sheet first(Pages pages) {
        return pages.sheets().stream()
                .filter(sheet -> sheet.lines().size() > 2)
                .findFirst()
                .orElse(pages.sheets().getFirst());
    }

    private static String plain(Line line) {
        return Words.plain(line.text());
    }

    /** All lines as one text. */
    public String text() {
        return String.join(" ", lines.stream().map(FrontLine::text).toList());
    }

    /** What stands above the text proper: the first lines up to the dates, the table or a salutation's subject. */
    public String title() {
        var title = new StringBuilder();
        int taken = 0;
        for (FrontLine line : lines) {
            if (taken > 0 && Title.END.matcher(line.text()).find()) break;
            if (taken++ >= Title.MOST_LINES) break;
            title.append(line.text()).append(' ');
        }
        return title.toString().strip();
    }
}
