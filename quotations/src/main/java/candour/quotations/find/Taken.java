package candour.quotations.find;

import candour.quotations.Marking;
import candour.quotations.Span;
import candour.quotations.text.Pause;
import java.util.List;

/**
 * Words of a statement that are, or seem to be, taken from the report.
 *
 * @param chains where they stand in the report, in its order
 */
record Taken(Span span, Marking marking, boolean sure, boolean goesOn, List<Part> parts, List<Chain> chains) {

    boolean isFound() {
        return !chains.isEmpty();
    }

    int size() {
        return parts.stream().mapToInt(part -> part.words().size()).sum();
    }

    /** Words as a reader counts them: "re-alignment" is one. */
    long readersWords() {
        return parts.stream()
                .flatMap(part -> part.words().stream())
                .filter(word -> word.before() != Pause.HYPHEN)
                .count();
    }

    boolean isWithin(Taken other) {
        return other != this
                && other.span.start() <= span.start()
                && span.end() <= other.span.end()
                && !other.span.equals(span);
    }
}
