package candour.reader.flow;

import candour.reader.page.Line;
import candour.reader.page.Sheet;
import candour.reader.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away the contents list: from its heading to the last line of that page that ends in a page number. */
final class Contents {
    private static final Pattern PAGE_AT_END = Pattern.compile(".*?[\\s.\\u2026](\\d{1,3})");

    private Contents() {}

    static List<Sheet> removed(List<Sheet> sheets) {
        var kept = new ArrayList<Sheet>();
        boolean listing = false;
        for (Sheet sheet : sheets) {
            int from = listing ? 0 : heading(sheet);
            int to = from < 0 ? -1 : lastEntry(sheet, from);
            listing = from >= 0 && to >= sheet.lines().size() - 1 && entries(sheet, from) > 2;
            kept.add(from < 0 || to < from ? sheet : sheet.with(without(sheet.lines(), from, to)));
        }
        return kept;
    }

    private static int heading(Sheet sheet) {
        for (int i = 0; i < sheet.lines().size(); i++) {
            boolean named = Words.key(sheet.lines().get(i).text()).equals("contents");
            if (named && entries(sheet, i) > 2) return i;
        }
        return -1;
    }

    private static int lastEntry(Sheet sheet, int from) {
        int last = -1;
        int since = 0;
        for (int i = from; i < sheet.lines().size() && since < 4; i++) {
            boolean entry = entry(sheet.lines().get(i));
            if (entry) last = i;
            since = entry ? 0 : since + 1;
        }
        return last;
    }

    private static long entries(Sheet sheet, int from) {
        return sheet.lines().stream().skip(from).filter(Contents::entry).count();
    }

    private static boolean entry(Line line) {
        boolean apart = line.segments().size() > 1
                || line.text().contains("..")
                || line.text().contains("\u2026");
        return apart && PAGE_AT_END.matcher(line.text()).matches();
    }

    private static List<Line> without(List<Line> lines, int from, int to) {
        var kept = new ArrayList<>(lines.subList(0, from));
        kept.addAll(lines.subList(to + 1, lines.size()));
        return kept;
    }
}
