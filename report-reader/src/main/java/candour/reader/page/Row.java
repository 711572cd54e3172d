package candour.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line while it is put together. */
final class Row {
    private static final float WIDE_GAP = 1.1f;
    private static final float WORD_GAP = 0.12f;
    final List<Run> runs = new ArrayList<>();
    final List<Run> raised = new ArrayList<>();
    final float y;
    float size;
    float x0;
    float x1;

    Row(Run first) {
        y = first.y();
        size = first.size();
        x0 = first.x0();
        x1 = first.x1();
        runs.add(first);
    }

    void add(Run run) {
        runs.add(run);
        size = Math.max(size, run.size());
        x0 = Math.min(x0, run.x0());
        x1 = Math.max(x1, run.x1());
    }

    Line line(int page) {
        runs.sort(Comparator.comparing(Run::x0));
        int note = 0;
        for (Run r : raised) {
            if (!number(r)) runs.add(r);
            else if (r.x1() <= x0 + 1) note = Integer.parseInt(r.text());
        }
        runs.sort(Comparator.comparing(Run::x0));
        List<Segment> segments = segments();
        String text = String.join(" ", segments.stream().map(Segment::text).toList());
        boolean bold = segments.stream().allMatch(Segment::bold);
        return new Line(page, y, usualSize(), bold, note, runs.stream().allMatch(Run::artifact), text, segments);
    }

    /** The size of most of its letters: a bullet or a capital may be larger. */
    private float usualSize() {
        Map<Float, Integer> letters = new HashMap<>();
        for (Run run : runs) letters.merge(run.size(), run.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** A reference to a footnote, which is no part of the sentence it stands in. */
    private static boolean number(Run run) {
        return run.text().matches("\\d{1,2}");
    }

    private List<Segment> segments() {
        var cells = new ArrayList<List<Run>>();
        Run last = null;
        for (Run run : runs) {
            if (last != null && twice(last, run)) continue;
            if (last == null || run.x0() - last.x1() > WIDE_GAP * size) cells.add(new ArrayList<>());
            cells.getLast().add(run);
            last = run;
        }
        return cells.stream().map(this::segment).toList();
    }

    private Segment segment(List<Run> cell) {
        var text = new StringBuilder();
        Run last = null;
        for (Run run : cell) {
            if (last != null && run.x0() - last.x1() > WORD_GAP * size) text.append(' ');
            text.append(run.text());
            last = run;
        }
        List<Run> lettered = cell.stream().filter(Row::letters).toList();
        boolean bold = !lettered.isEmpty() && lettered.stream().allMatch(Run::bold);
        return new Segment(text.toString(), cell.getFirst().x0(), cell.getLast().x1(), bold);
    }

    /** Some producers embolden by drawing the same letters again a hair to the right. */
    private static boolean twice(Run a, Run b) {
        return Math.abs(a.x0() - b.x0()) < 0.1f * a.size() && a.text().equals(b.text());
    }

    private static boolean letters(Run run) {
        return run.text().chars().anyMatch(Character::isLetter);
    }
}
