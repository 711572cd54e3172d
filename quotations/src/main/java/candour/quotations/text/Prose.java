package candour.quotations.text;

import candour.quotations.Span;
import java.util.List;

/** A text with its words and sentences. */
public record Prose(String text, List<Word> words, List<Range> sentences) {

    public static Prose of(String text) {
        List<Word> words = Words.of(text);
        return new Prose(text, words, Sentences.of(text, words));
    }

    /** The characters from one word to another, {@code to} not included. */
    public Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Which sentence a word is in; every word is in one. */
    public int sentenceOf(int word) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= word) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /** The first word that starts at or after an offset. */
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public List<Word> words(Range sentence) {
        return words.subList(sentence.from(), sentence.to());
    }
}
