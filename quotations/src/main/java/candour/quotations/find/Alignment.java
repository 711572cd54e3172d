package candour.quotations.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation laid beside the words of the report it comes closest to.
 *
 * @param distance how many words have to be put in, left out or changed
 */
record Alignment(Place place, List<Edit> edits, int distance) {
    private static final int LONGEST = 600;

    /** The closest run of words in a window of a passage; its ends are free. */
    static Optional<Alignment> of(Book book, int[] keys, Place window) {
        if (keys.length > LONGEST) return Optional.empty();
        var costs = new int[keys.length + 1][window.size() + 1];
        for (int i = 1; i <= keys.length; i++) costs[i][0] = i;
        for (int i = 1; i <= keys.length; i++) {
            for (int j = 1; j <= window.size(); j++) costs[i][j] = cheapest(book, keys, window, costs, i, j);
        }
        return Optional.of(back(book, keys, window, costs));
    }

    private static int cheapest(Book book, int[] keys, Place window, int[][] costs, int i, int j) {
        int change = costs[i - 1][j - 1] + (same(book, keys, window, i, j) ? 0 : 1);
        return Math.min(change, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    }

    private static boolean same(Book book, int[] keys, Place window, int i, int j) {
        return keys[i - 1] == book.keyAt(window.passage(), window.from() + j - 1);
    }

    private static Alignment back(Book book, int[] keys, Place window, int[][] costs) {
        int j = 0;
        for (int end = 1; end <= window.size(); end++) {
            if (costs[keys.length][end] < costs[keys.length][j]) j = end;
        }
        int end = j;
        int distance = costs[keys.length][j];
        var edits = new ArrayList<Edit>();
        int i = keys.length;
        while (i > 0) {
            boolean same = j > 0 && same(book, keys, window, i, j);
            if (j > 0 && costs[i][j] == costs[i - 1][j - 1] + (same ? 0 : 1)) {
                i--;
                j--;
                if (!same) edits.addFirst(new Edit(i, i + 1, window.from() + j, window.from() + j + 1));
            } else if (costs[i][j] == costs[i - 1][j] + 1) {
                i--;
                edits.addFirst(new Edit(i, i + 1, window.from() + j, window.from() + j));
            } else {
                j--;
                edits.addFirst(new Edit(i, i, window.from() + j, window.from() + j + 1));
            }
        }
        Place place = new Place(window.passage(), window.from() + j, window.from() + end);
        return new Alignment(place, merged(edits), distance);
    }

    private static List<Edit> merged(List<Edit> edits) {
        var merged = new ArrayList<Edit>();
        for (Edit edit : edits) {
            Edit last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to() != edit.from() || last.passageTo() != edit.passageFrom()) merged.add(edit);
            else merged.set(merged.size() - 1, new Edit(last.from(), edit.to(), last.passageFrom(), edit.passageTo()));
        }
        return List.copyOf(merged);
    }
}
