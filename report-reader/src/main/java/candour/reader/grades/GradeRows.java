package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.Strand;
import candour.reader.flow.Flow;
import candour.reader.page.Line;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of judgement tables by where words stand on the page, whether cells are aligned at top or middle. */
public final class GradeRows {
    private static final int LONGEST_LABEL = 5;
    private final List<Cell> cells;
    private final float leading;
    private final float size;

    private GradeRows(Flow flow) {
        cells = cells(flow);
        leading = flow.leading();
        size = flow.size();
    }

    /** All rows that print a label and at least one grade beside it, in the order of the report. */
    public static List<GradeRow> in(Flow flow) {
        return new GradeRows(flow).rows();
    }

    private static List<Cell> cells(Flow flow) {
        var cells = new ArrayList<Cell>();
        float y = 0;
        for (int i = 0; i < flow.lines().size(); i++) {
            Line line = flow.lines().get(i);
            Line above = i == 0 ? line : flow.lines().get(i - 1);
            y += line.page() == above.page() ? line.y() - above.y() : flow.leading();
            cells.add(Cell.of(i, line, y, flow.width()));
        }
        return cells;
    }

    private List<GradeRow> rows() {
        List<Block> blocks = blocks();
        List<Printed> grades = printed();
        var rows = new ArrayList<GradeRow>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            float top = i == 0 ? block.top - reach() : Math.max(block.top - reach(), middle(blocks.get(i - 1), block));
            float bottom = i + 1 == blocks.size()
                    ? block.bottom + reach()
                    : Math.min(block.bottom + reach(), middle(block, blocks.get(i + 1)));
            List<Printed> beside = grades.stream()
                    .filter(grade -> grade.middle() > top && grade.middle() <= bottom)
                    .toList();
            if (!beside.isEmpty()) rows.add(row(block, beside));
        }
        return rows;
    }

    private static GradeRow row(Block block, List<Printed> beside) {
        int from = Math.min(block.from, beside.getFirst().from);
        int to = Math.max(block.to, beside.getLast().to);
        List<Grade> grades = beside.stream().map(Printed::grade).distinct().toList();
        return new GradeRow(block.label, block.strand, block.text, grades, block.page, from, to);
    }

    private float reach() {
        return 1.6f * leading;
    }

    private static float middle(Block above, Block below) {
        return (above.bottom + below.top) / 2;
    }

    private record Block(
            Label label, Strand strand, String text, int page, float top, float bottom, int from, int to) {}

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        Strand strand = Strand.ALL;
        for (int i = 0; i < cells.size(); ) {
            Line line = cells.get(i).line();
            boolean heading = line.bold() || line.size() > 1.08f * size;
            strand = StrandHeading.after(cells.get(i).left(), strand, heading);
            Block block = block(i, strand);
            if (block != null) blocks.add(block);
            i = block == null ? i + 1 : block.to;
        }
        return blocks;
    }

    /** The longest label that starts on this line. */
    private Block block(int from, Strand strand) {
        if (!Label.starts(cells.get(from).left())) return null;
        Block found = null;
        var text = new StringBuilder();
        int grades = 0;
        for (int i = from; i < Math.min(cells.size(), from + LONGEST_LABEL); i++) {
            Cell cell = cells.get(i);
            if (i > from && cell.y() - cells.get(i - 1).y() > reach()) break;
            if (found != null && Label.in(cell.left()).isPresent()) break;
            grades += GradeWord.in(cell.grade()).isPresent() ? 1 : 0;
            if (grades > 1) break;
            text.append(text.isEmpty() || cell.left().isEmpty() ? "" : " ").append(cell.left());
            Label label = Label.in(text.toString()).orElse(null);
            if (label != null && !cell.left().isEmpty()) {
                Cell first = cells.get(from);
                found = new Block(
                        label, strand, text.toString(), first.line().page(), first.y(), cell.y(), from, i + 1);
            }
        }
        return found;
    }

    private record Printed(Grade grade, float top, float bottom, int from, int to) {
        float middle() {
            return (top + bottom) / 2;
        }
    }

    private List<Printed> printed() {
        var printed = new ArrayList<Printed>();
        for (int i = 0; i < cells.size(); ) {
            Printed grade = cells.get(i).graded() ? grade(i) : null;
            if (grade != null) printed.add(grade);
            i = grade == null ? i + 1 : grade.to;
        }
        return printed;
    }

    /** The longest grade that starts on this line and goes on down its column. */
    private Printed grade(int from) {
        Printed found = null;
        var text = new StringBuilder();
        Cell last = cells.get(from);
        for (int i = from; i < Math.min(cells.size(), from + LONGEST_LABEL); i++) {
            Cell cell = cells.get(i);
            if (cell.y() - last.y() > reach()) break;
            if (!cell.graded()) continue;
            text.append(text.isEmpty() ? "" : " ").append(cell.grade());
            Grade grade = GradeWord.in(text.toString()).orElse(null);
            if (grade != null) found = new Printed(grade, cells.get(from).y(), cell.y(), from, i + 1);
            last = cell;
        }
        return found;
    }
}
