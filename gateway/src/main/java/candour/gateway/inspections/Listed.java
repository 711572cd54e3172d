package candour.gateway.inspections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list, or one page of it, as inspections-service sends it.
 *
 * @param next the cursor of the following page, or null
 */
public record Listed<T>(List<T> items, String next) {

    /** Far more than any register holds; a list that never ends is a defect of the service. */
    private static final int MOST_PAGES = 50;

    public Listed {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** All items of a list that is read page by page; the function takes the cursor, null for the first page. */
    public static <T> List<T> all(Function<String, Listed<T>> fetch) {
        var all = new ArrayList<T>();
        String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var listed = fetch.apply(after);
            all.addAll(listed.items());
            if (listed.next() == null) {
                return List.copyOf(all);
            }
            after = listed.next();
        }
        throw new IllegalStateException("A list of more than " + MOST_PAGES + " pages");
    }
}
