package candour.printed;

import java.util.ArrayList;
import java.util.List;

/** Sets a table: the header cells again on each page, a row broken only when it is longer than a page. */
final class TableSetter {

    private static final float GAP = 8;

    /** Some lines of a row's cells; {@code head} for the row of header cells. */
    private record Span(int from, int upTo, boolean head) {}

    private final Paper paper;
    private final Block.Table table;
    private final float[] widths;

    TableSetter(Paper paper, Block.Table table) {
        this.paper = paper;
        this.table = table;
        this.widths = widths(table.columns());
    }

    private static float[] widths(List<Block.Column> columns) {
        int shares = columns.stream().mapToInt(Block.Column::share).sum();
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Sheet.TEXT_WIDTH * columns.get(i).share() / shares;
        }
        return widths;
    }

    void set(Tag parent) {
        var tag = parent.child("Table");
        var head = lines(table.columns().stream().map(Block.Column::title).toList(), true);
        keepTogether(caption(), height(head, Style.CELL_HEAD));
        paper.flow(tag.child("Caption"), caption(), Style.TABLE_CAPTION, Sheet.LEFT);
        paper.skip(Style.TABLE_CAPTION.after());
        setHead(tag.child("THead").child("TR"), head);
        var body = tag.child("TBody");
        for (var row : table.rows()) {
            setRow(body.child("TR"), lines(row, false), head);
        }
        paper.skip(Style.BODY.after() * 2);
    }

    private List<Line> caption() {
        return Lines.of(table.caption(), paper.face(), Style.TABLE_CAPTION, Sheet.TEXT_WIDTH);
    }

    private void keepTogether(List<Line> caption, float head) {
        float needed = Style.TABLE_CAPTION.before() + caption.size() * Style.TABLE_CAPTION.leading() + head + 60;
        if (paper.room() < needed && !paper.isFresh()) {
            paper.turn();
        }
        if (!paper.isFresh()) {
            paper.skip(Style.TABLE_CAPTION.before());
        }
    }

    private List<List<Line>> lines(List<String> cells, boolean head) {
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < widths.length; i++) {
            var style = style(i, head);
            lines.add(Lines.of(cells.get(i), paper.face(), style, widths[i] - GAP));
        }
        return lines;
    }

    private static Style style(int column, boolean head) {
        return head || column == 0 ? Style.CELL_HEAD : Style.CELL;
    }

    private static float height(List<List<Line>> cells, Style style) {
        return tallest(cells) * style.leading() + style.before() + style.after();
    }

    private static int tallest(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private void setHead(Tag row, List<List<Line>> head) {
        var tags = new ArrayList<Tag>();
        head.forEach(cell -> tags.add(row.child("TH").scope("Column")));
        part(tags, head, new Span(0, tallest(head), true));
    }

    private void repeatHead(List<List<Line>> head) {
        part(null, head, new Span(0, tallest(head), true));
    }

    private void setRow(Tag row, List<List<Line>> cells, List<List<Line>> head) {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < cells.size(); i++) {
            tags.add(i == 0 ? row.child("TH").scope("Row") : row.child("TD"));
        }
        float whole = Sheet.TOP - Sheet.BOTTOM - height(head, Style.CELL_HEAD);
        if (height(cells, Style.CELL) > paper.room() && height(cells, Style.CELL) <= whole) {
            turn(head);
        }
        int done = 0;
        while (done < tallest(cells)) {
            int fit = (int) ((paper.room() - Style.CELL.before() - Style.CELL.after()) / Style.CELL.leading());
            if (fit < 1) {
                turn(head);
                continue;
            }
            int upTo = Math.min(tallest(cells), done + fit);
            part(tags, cells, new Span(done, upTo, false));
            done = upTo;
        }
    }

    private void turn(List<List<Line>> head) {
        paper.turn();
        repeatHead(head);
    }

    /** Some lines of each cell beside one another and a rule under them; without tags it is a repetition for the eye. */
    private void part(List<Tag> tags, List<List<Line>> cells, Span span) {
        float top = paper.y() - Style.CELL.before();
        float x = Sheet.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            int end = Math.min(span.upTo(), cells.get(i).size());
            if (span.from() < end) {
                begin(tags, i);
                cell(cells.get(i).subList(span.from(), end), style(i, span.head()), x, top);
                paper.ink().end();
            }
            x += widths[i];
        }
        paper.skip(Style.CELL.before() + (span.upTo() - span.from()) * Style.CELL.leading() + Style.CELL.after());
        paper.ink().beginArtifact("Layout");
        paper.ink().rule(Sheet.LEFT, paper.y(), Sheet.TEXT_WIDTH);
        paper.ink().end();
    }

    private void begin(List<Tag> tags, int column) {
        if (tags == null) {
            paper.ink().beginArtifact("Pagination");
        } else {
            paper.begin(tags.get(column));
        }
    }

    private void cell(List<Line> lines, Style style, float x, float top) {
        float y = top;
        for (var line : lines) {
            paper.ink().text(line, style, x, y - style.ascent());
            y -= style.leading();
        }
    }
}
