package candour.inspections.note;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the newest batches of a note's windows stand, so that what is typed in two windows at once is never lost: a
 * window's words are superseded only by a window that began with them, never by one that had not seen them.
 */
final class Heads {

    private Heads() {}

    /**
     * The newest batch of one window.
     *
     * @param order when it reached the record
     * @param words its words, or what stands for them
     * @param basedOn what its window showed when writing began
     */
    record Written(Place place, long order, String words, List<Place> basedOn) {

        private boolean hasSeen(Written other) {
            return order > other.order
                    && basedOn.stream()
                            .anyMatch(seen -> seen.session().equals(other.place.session())
                                    && seen.sequence() >= other.place.sequence());
        }
    }

    /** Those that stand, newest first; the same words in two windows are told once. */
    static List<Written> of(List<Written> newestOfEachWindow) {
        var told = new HashSet<String>();
        return newestOfEachWindow.stream()
                .filter(one -> stands(one, newestOfEachWindow.stream()))
                .sorted(Comparator.comparingLong(Written::order).reversed())
                .filter(one -> told.add(one.words()))
                .toList();
    }

    private static boolean stands(Written one, Stream<Written> all) {
        return all.noneMatch(other -> other.hasSeen(one));
    }
}
