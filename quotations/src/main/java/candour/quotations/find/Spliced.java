package candour.quotations.find;

import java.util.ArrayList;
import java.util.List;

/** Finds a quotation made of runs of the report's words that do not follow one another there. */
final class Spliced {
    private static final int SHORTEST = 6;
    private static final int MOST_RUNS = 4;

    private Spliced() {}

    /** The runs in the order of the quotation, two to four of three words or more; empty when they do not make it up. */
    static List<Place> of(Book book, int[] keys) {
        var runs = new ArrayList<Place>();
        int i = 0;
        while (keys.length >= SHORTEST && i < keys.length && runs.size() < MOST_RUNS) {
            Place run = book.longest(keys, i);
            if (run == null) return List.of();
            runs.add(run);
            i += run.size();
        }
        boolean made = i == keys.length && runs.size() > 1 && i > 0;
        return made ? List.copyOf(runs) : List.of();
    }
}
