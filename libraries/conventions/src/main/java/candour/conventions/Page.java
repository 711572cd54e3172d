package candour.conventions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, by keyset: no totals, no page numbers.
 *
 * @param items at most {@value #MOST}
 * @param next the cursor of the following page; absent at the end
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next) {

    public static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page from one row more than was asked for: the extra row only says that there is a next page. */
    public static <E, T> Page<T> of(List<E> rows, int limit, Function<E, T> view, Function<E, Cursor> cursor) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
