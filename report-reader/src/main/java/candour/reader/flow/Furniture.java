package candour.reader.flow;

import candour.reader.page.Line;
import candour.reader.page.Sheet;
import candour.reader.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what belongs to the pages and not to the report: running headers and footers, and page numbers. */
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(page )?\\d{1,3}( of \\d{1,3})?");
    private static final double TOP = 0.1;
    private static final double BOTTOM = 0.9;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int often;

    private Furniture(List<Sheet> sheets) {
        often = Math.max(2, (int) Math.ceil(sheets.size() * 0.3));
        for (Sheet sheet : sheets) {
            sheet.lines().stream()
                    .filter(line -> margin(line, sheet))
                    .map(Furniture::key)
                    .distinct()
                    .forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    static List<Sheet> removed(List<Sheet> sheets) {
        var furniture = new Furniture(sheets);
        return sheets.stream()
                .map(sheet -> sheet.with(sheet.lines().stream()
                        .filter(line -> !furniture.is(line, sheet))
                        .toList()))
                .toList();
    }

    private boolean is(Line line, Sheet sheet) {
        if (line.artifact() && (line.y() < sheet.height() * 0.25 || line.y() > sheet.height() * 0.8)) return true;
        if (!margin(line, sheet)) return false;
        return PAGE_NUMBER.matcher(Words.key(line.text())).matches() || pagesWith.getOrDefault(key(line), 0) >= often;
    }

    private static boolean margin(Line line, Sheet sheet) {
        return line.y() < sheet.height() * TOP || line.y() > sheet.height() * BOTTOM;
    }

    private static String key(Line line) {
        return Words.key(line.text()).replaceAll("\\d+", "#").replaceFirst("^#+ | #+$", "");
    }
}
