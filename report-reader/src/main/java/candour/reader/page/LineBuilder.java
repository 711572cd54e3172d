package candour.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the runs of a page into lines, and superscripts on the line they belong to. */
final class LineBuilder {
    private static final float SMALL = 0.73f;
    private final int page;

    LineBuilder(int page) {
        this.page = page;
    }

    List<Line> lines(List<Run> runs) {
        float body = bodySize(runs);
        var rows = new ArrayList<Row>();
        var small = new ArrayList<Run>();
        for (Run run : byHeight(runs)) {
            if (run.size() < SMALL * body || reference(run)) small.add(run);
            else place(run, rows);
        }
        for (Run run : small) {
            Row host = host(run, rows);
            if (host == null) place(run, rows);
            else host.raised.add(run);
        }
        rows.sort(Comparator.comparing(row -> row.y));
        return rows.stream().map(row -> row.line(page)).toList();
    }

    /** May be a reference to a footnote, if it turns out to be raised. */
    private static boolean reference(Run run) {
        return run.text().length() <= 2 && run.text().chars().allMatch(Character::isDigit);
    }

    private static List<Run> byHeight(List<Run> runs) {
        var sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Run::y));
        return sorted;
    }

    private static void place(Run run, List<Row> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (Math.abs(row.y - run.y()) <= 0.25f * Math.min(run.size(), row.size)) {
                row.add(run);
                return;
            }
        }
        rows.add(new Row(run));
    }

    /** The line a raised number hangs on: starting just before it or ending just after, and clearly larger. */
    private static Row host(Run run, List<Row> rows) {
        for (Row row : rows) {
            float above = row.y - run.y();
            boolean level = above >= -0.15f * row.size && above <= 0.7f * row.size;
            boolean beside = run.x0() <= row.x1 + row.size && run.x1() >= row.x0 - 2 * row.size;
            if (level && beside && run.size() < 0.8f * row.size) return row;
        }
        return null;
    }

    private static float bodySize(List<Run> runs) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (Run run : runs)
            letters.merge(Math.round(run.size() * 2), run.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 2f)
                .orElse(0f);
    }
}
