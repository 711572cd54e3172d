package candour.quotations.find;

/**
 * A run of words in a passage.
 *
 * @param passage the place of the passage in the report
 * @param from its first word
 * @param to the word after its last
 */
public record Place(int passage, int from, int to) {
    public boolean holds(int word) {
        return from <= word && word < to;
    }

    int size() {
        return to - from;
    }
}
