package candour.inspections.capacity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a workforce in one period, as a formula reads it: it notes what it asked for and did not find. */
final class Inputs {

    private final Map<Figure, Range> known;
    private final List<Figure> used = new ArrayList<>();
    private final List<Figure> missing = new ArrayList<>();

    Inputs(Map<Figure, Range> known) {
        this.known = known.isEmpty() ? Map.of() : new EnumMap<>(known);
    }

    /** The same knowledge for another formula. */
    Inputs afresh() {
        return new Inputs(known);
    }

    /** The figure, or empty; asking for it makes it an input, or what is missing. */
    Optional<Range> of(Figure figure) {
        var found = Optional.ofNullable(known.get(figure));
        (found.isPresent() ? used : missing).add(figure);
        return found;
    }

    /** All of them, or empty when one is missing; every one that is missing is noted. */
    Optional<List<Range>> all(Figure... figures) {
        var found = Stream.of(figures).map(this::of).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    boolean has(Figure figure) {
        return known.containsKey(figure);
    }

    List<Figure> used() {
        return used.stream().distinct().toList();
    }

    List<Figure> missing() {
        return missing.stream().distinct().toList();
    }
}
