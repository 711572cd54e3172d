package candour.inspections.archive;

import candour.conventions.Cursor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.time.LocalDate;
import java.util.UUID;

/** Where a page of a search ended; its score is kept as text, exactly as the database wrote it. */
record SearchPlace(SearchOrder order, String score, UUID report, int position) {

    static SearchPlace of(Cursor cursor) {
        try {
            var key = cursor.key();
            return new SearchPlace(
                    SearchOrder.valueOf(key.get(0)),
                    checked(SearchOrder.valueOf(key.get(0)), key.get(1)),
                    UUID.fromString(key.get(2)),
                    Integer.parseInt(key.get(3)));
        } catch (RuntimeException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one of this search.");
        }
    }

    private static String checked(SearchOrder order, String score) {
        return order == SearchOrder.RELEVANCE
                ? Float.toString(Float.parseFloat(score))
                : LocalDate.parse(score).toString();
    }
}
