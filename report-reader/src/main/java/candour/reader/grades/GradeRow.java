package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.Strand;
import java.util.List;

/**
 * A label of a judgement and the grades printed in its row: one, when the table is whole.
 *
 * @param from index of its first line in the flow, inclusive
 * @param to index of its last line in the flow, exclusive
 */
public record GradeRow(Label label, Strand strand, String printed, List<Grade> grades, int page, int from, int to) {}
