package candour.quotations.context;

import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import java.util.Optional;

/**
 * Where a sentence stands.
 *
 * @param asks whether its passage says what must improve
 * @param passage the passage it stands in
 * @param sentence its place among the passage's sentences
 * @param after the passage after this one under the same heading, or null
 */
public record Surroundings(boolean asks, Prose passage, int sentence, Prose after) {

    Range range() {
        return passage.sentences().get(sentence);
    }

    boolean isLast() {
        return sentence + 1 == passage.sentences().size();
    }

    /** The sentence that opens the list this sentence is an item of. */
    Optional<Range> listOpening() {
        if (!range().bullet()) return Optional.empty();
        int i = sentence - 1;
        while (i >= 0 && passage.sentences().get(i).bullet()) i--;
        return i < 0 ? Optional.empty() : Optional.of(passage.sentences().get(i));
    }
}
