package candour.reader.grades;

import candour.reader.flow.Flow;
import candour.reader.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of grades are in the text: a table of three rows or more is read into judgements and left out of it;
 * a row alone is the heading of what follows.
 *
 * @param hidden indices of lines in the flow
 * @param headings the text of each heading, by the index of its first line; empty text ends a table
 */
public record TableLines(Set<Integer> hidden, Map<Integer, String> headings) {
    private static final int ROWS_OF_A_TABLE = 3;
    private static final int LINES_BETWEEN = 3;
    private static final Set<String> COLUMN_HEADS =
            Set.of("judgement grade", "key judgement judgement grade", "judgement", "grade", "judgements grade");

    /** Sorts the rows of a report into tables and headings. */
    public static TableLines of(Flow flow, List<GradeRow> rows) {
        var hidden = new HashSet<Integer>();
        var headings = new HashMap<Integer, String>();
        for (List<GradeRow> table : tables(rows)) {
            for (GradeRow row : table) {
                for (int i = row.from(); i < row.to(); i++) hidden.add(i);
                if (table.size() < ROWS_OF_A_TABLE) headings.put(row.from(), heading(row));
            }
            if (table.size() >= ROWS_OF_A_TABLE) headings.put(table.getLast().to() - 1, "");
            heads(flow, table.getFirst().from(), hidden);
        }
        return new TableLines(hidden, headings);
    }

    private static List<List<GradeRow>> tables(List<GradeRow> rows) {
        var tables = new ArrayList<List<GradeRow>>();
        GradeRow above = null;
        for (GradeRow row : rows) {
            if (above == null || row.from() - above.to() > LINES_BETWEEN) tables.add(new ArrayList<>());
            tables.getLast().add(row);
            above = row;
        }
        return tables;
    }

    private static void heads(Flow flow, int from, Set<Integer> hidden) {
        for (int i = Math.max(0, from - 2); i < from; i++) {
            if (COLUMN_HEADS.contains(Words.key(flow.lines().get(i).text()))) hidden.add(i);
        }
    }

    private static String heading(GradeRow row) {
        return row.printed()
                + (row.grades().size() == 1 ? ": " + row.grades().getFirst().word() : "");
    }
}
