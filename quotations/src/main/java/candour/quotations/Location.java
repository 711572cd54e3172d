package candour.quotations;

/**
 * One place of a report that holds the words.
 *
 * @param span the words in the passage, from the first quoted to the last
 * @param sentence the sentence, or the sentences, they stand in
 * @param wordsQuoted how many words of the passage are quoted
 * @param wordsInPassage how many there are
 */
public record Location(
        String report,
        String passage,
        Span span,
        Selector selector,
        Span sentence,
        int wordsQuoted,
        int wordsInPassage) {}
