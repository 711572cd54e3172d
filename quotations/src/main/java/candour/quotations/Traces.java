package candour.quotations;

import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small sample of a text's runs of words: eight words in a row leave at least one trace, and the same one wherever they stand.
 * Texts without a common trace have no common run of eight words, so many reports can be passed over without reading them.
 */
public final class Traces {
    /** So many words in a row leave a trace. */
    public static final int RUN = 8;

    /** So many words in a row are made into one number. */
    private static final int GRAM = 4;
    /** Of so many numbers in a row the smallest is kept. */
    private static final int WINDOW = RUN - GRAM + 1;

    private static final int MIX = 0x9E3779B1;

    private final int[] sorted;

    private Traces(int[] sorted) {
        this.sorted = sorted;
    }

    /** Of texts that are apart from each other, such as the paragraphs of a report. */
    public static Traces of(Collection<String> texts) {
        return new Traces(texts.stream()
                .flatMapToInt(text -> smallest(grams(Words.of(text))))
                .sorted()
                .distinct()
                .toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** Which of these traces, by their position, the other text has as well. */
    public BitSet sharedWith(Traces other) {
        var shared = new BitSet(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            shared.set(i, Arrays.binarySearch(other.sorted, sorted[i]) >= 0);
        }
        return shared;
    }

    /** Whether the other text has each of these; it has wherever this text, of eight words or more, stands within it. */
    public boolean areAllIn(Traces other) {
        return Arrays.stream(sorted).allMatch(trace -> Arrays.binarySearch(other.sorted, trace) >= 0);
    }

    private static int[] grams(List<Word> words) {
        return IntStream.rangeClosed(0, words.size() - GRAM)
                .map(at -> gram(words, at))
                .toArray();
    }

    private static int gram(List<Word> words, int at) {
        int number = 0;
        for (int i = at; i < at + GRAM; i++) {
            number = (number ^ words.get(i).key().hashCode()) * MIX;
            number ^= number >>> 15;
        }
        return number;
    }

    private static IntStream smallest(int[] grams) {
        int windows = Math.max(Math.min(grams.length, 1), grams.length - WINDOW + 1);
        return IntStream.range(0, windows).map(from -> smallest(grams, from));
    }

    private static int smallest(int[] grams, int from) {
        int least = grams[from];
        for (int i = from + 1; i < Math.min(grams.length, from + WINDOW); i++) {
            least = Math.min(least, grams[i]);
        }
        return least;
    }
}
