package candour.quotations.text;

import candour.quotations.Span;

/**
 * A sentence, or an item of a list.
 *
 * @param from its first word
 * @param to the word after its last
 * @param span its characters with their punctuation
 * @param bullet whether it is an item of a list
 */
public record Range(int from, int to, Span span, boolean bullet) {
    public boolean holds(int word) {
        return from <= word && word < to;
    }

    public int size() {
        return to - from;
    }
}
