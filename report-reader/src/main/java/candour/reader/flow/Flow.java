package candour.reader.flow;

import candour.reader.Footnote;
import candour.reader.page.Line;
import candour.reader.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a report in reading order, without page furniture, contents list and footnotes.
 *
 * @param size of the body type, in points
 * @param leading usual distance between two lines of one paragraph, in points
 * @param width of the pages, in points
 */
public record Flow(List<Line> lines, List<Footnote> notes, float size, float leading, float width) {
    /** Works out the flow of a report's pages. */
    public static Flow of(List<Sheet> pages) {
        List<Sheet> sheets = Contents.removed(Furniture.removed(pages));
        float size =
                usual(sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList());
        var lines = new ArrayList<Line>();
        var notes = new ArrayList<Footnote>();
        for (Sheet sheet : sheets) {
            int from = Footnotes.start(sheet, size);
            lines.addAll(sheet.lines().subList(0, from));
            notes.addAll(
                    Footnotes.read(sheet.lines().subList(from, sheet.lines().size())));
        }
        float width = sheets.isEmpty() ? 0 : sheets.getFirst().width();
        return new Flow(List.copyOf(lines), List.copyOf(notes), size, leading(lines, size), width);
    }

    private static float usual(List<Line> lines) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (Line line : lines)
            letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        return mostly(letters) / 2f;
    }

    private static float leading(List<Line> lines, float size) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            boolean body = Math.abs(line.size() - size) < 1 && above.page() == line.page();
            float gap = line.y() - above.y();
            if (body && gap > 0.8f * size && gap < 2 * size) gaps.merge(Math.round(gap * 4), 1, Integer::sum);
        }
        return gaps.isEmpty() ? 1.2f * size : mostly(gaps) / 4f;
    }

    private static int mostly(Map<Integer, Integer> counted) {
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
