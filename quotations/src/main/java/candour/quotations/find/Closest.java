package candour.quotations.find;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the place of the report that a long quotation with a few words changed comes from. */
final class Closest {
    /** Shorter runs of words are too common to say where they come from. */
    static final int SHORTEST = 6;
    /** At most one word in so many may differ. */
    static final int ONE_IN = 4;

    private final Book book;
    private final int[] keys;

    private Closest(Book book, int[] keys) {
        this.book = book;
        this.keys = keys;
    }

    static Optional<Alignment> to(Book book, int[] keys) {
        if (keys.length < SHORTEST) return Optional.empty();
        return new Closest(book, keys).find();
    }

    private Optional<Alignment> find() {
        return window().flatMap(window -> Alignment.of(book, keys, window))
                .filter(alignment -> alignment.distance() <= keys.length / ONE_IN);
    }

    /** Around the place where most runs of three words agree on where the quotation would begin. */
    private Optional<Place> window() {
        Map<Place, Integer> votes = new HashMap<>();
        for (int i = 0; i + Book.GRAM <= keys.length; i++) {
            for (Place gram : book.grams(keys, i)) {
                int begins = Math.floorDiv(gram.from() - i, Book.GRAM * 2);
                votes.merge(new Place(gram.passage(), begins, begins), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Place, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().passage())
                        .thenComparing(entry -> -entry.getKey().from()))
                .map(Map.Entry::getKey)
                .map(this::around);
    }

    private Place around(Place vote) {
        int begins = vote.from() * Book.GRAM * 2;
        int slack = keys.length / ONE_IN + Book.GRAM * 2;
        int size = book.passages().get(vote.passage()).words().size();
        int from = Math.clamp(begins - slack, 0, size);
        return new Place(vote.passage(), from, Math.clamp((long) begins + keys.length + slack, from, size));
    }
}
