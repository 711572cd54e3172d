package candour.quotations;

import java.util.List;
import java.util.Objects;

/**
 * Why a quotation has its verdict.
 *
 * @param words a plain sentence for a reader
 * @param inPassage the words it speaks of, in the passage of the quotation's first location; empty when they are not there
 */
public record Reason(Code code, String words, List<Span> inPassage) {
    public Reason {
        Objects.requireNonNull(code);
        Objects.requireNonNull(words);
        inPassage = List.copyOf(inPassage);
    }

    public static Reason of(Code code, String words, Span... inPassage) {
        return new Reason(code, words, List.of(inPassage));
    }
}
