package candour.quotations.find;

import candour.quotations.ReportText;
import candour.quotations.text.Prose;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report's words, ready to be searched: every word is a number, and every three in a row are known by their places. */
public final class Book {
    static final int GRAM = 3;
    private static final int UNKNOWN = -1;
    private static final int BETWEEN_PASSAGES = -2;
    private static final int MANY = 64;

    private final ReportText report;
    private final List<Prose> passages;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, int[]> grams = new HashMap<>();
    private final Map<Integer, int[]> singles = new HashMap<>();
    private final int[] starts;
    private final int[] all;

    public Book(ReportText report) {
        this.report = report;
        this.passages = report.passages().stream()
                .map(passage -> Prose.of(passage.text()))
                .toList();
        this.starts = new int[passages.size()];
        this.all = number();
        index();
    }

    public ReportText report() {
        return report;
    }

    public List<Prose> passages() {
        return passages;
    }

    private int[] number() {
        int length = passages.stream()
                .mapToInt(passage -> passage.words().size() + GRAM)
                .sum();
        var keys = new int[length];
        Arrays.fill(keys, BETWEEN_PASSAGES);
        int at = 0;
        for (int p = 0; p < starts.length; p++) {
            starts[p] = at;
            for (Word word : passages.get(p).words())
                keys[at++] = numbers.computeIfAbsent(word.key(), key -> numbers.size());
            at += GRAM;
        }
        return keys;
    }

    private void index() {
        var byGram = new HashMap<Long, List<Integer>>();
        var byWord = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 0) continue;
            byWord.computeIfAbsent(all[i], key -> new ArrayList<>()).add(i);
            if (all[i + 1] >= 0 && all[i + 2] >= 0) {
                byGram.computeIfAbsent(gram(all, i), key -> new ArrayList<>()).add(i);
            }
        }
        byGram.forEach((gram, at) -> grams.put(gram, ints(at)));
        byWord.forEach((word, at) -> singles.put(word, ints(at)));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long gram(int[] keys, int i) {
        return ((long) keys[i] << 42) ^ ((long) keys[i + 1] << 21) ^ keys[i + 2];
    }

    /** The numbers of a statement's words in this report; words it does not have are -1. */
    int[] numbers(List<Word> words) {
        return words.stream()
                .mapToInt(word -> numbers.getOrDefault(word.key(), UNKNOWN))
                .toArray();
    }

    /** The places, at most 64, where these words stand in a row. */
    List<Place> find(int[] keys) {
        var found = new ArrayList<Place>();
        for (int at : candidates(keys, 0)) {
            if (found.size() < MANY && common(keys, 0, at) == keys.length) found.add(place(at, keys.length));
        }
        return found;
    }

    private int[] candidates(int[] keys, int i) {
        if (i >= keys.length || keys[i] < 0) return new int[0];
        if (keys.length - i < GRAM) return singles.getOrDefault(keys[i], new int[0]);
        if (keys[i + 1] < 0 || keys[i + 2] < 0) return new int[0];
        return grams.getOrDefault(gram(keys, i), new int[0]);
    }

    private int common(int[] keys, int i, int at) {
        int length = 0;
        while (i + length < keys.length && at + length < all.length && all[at + length] == keys[i + length]) {
            if (keys[i + length] < 0) break;
            length++;
        }
        return length;
    }

    /** The longest run of the words from {@code i} on that stands in the report, three words or more; null if none does. */
    Place longest(int[] keys, int i) {
        if (keys.length - i < GRAM) return null;
        int best = 0;
        int where = 0;
        for (int at : candidates(keys, i)) {
            int length = common(keys, i, at);
            if (length <= best) continue;
            best = length;
            where = at;
        }
        return best < GRAM ? null : place(where, best);
    }

    /** All places of the three words from {@code i} on. */
    List<Place> grams(int[] keys, int i) {
        if (keys.length - i < GRAM) return List.of();
        return Arrays.stream(candidates(keys, i))
                .filter(at -> common(keys, i, at) >= GRAM)
                .mapToObj(at -> place(at, GRAM))
                .toList();
    }

    int keyAt(int passage, int word) {
        return all[starts[passage] + word];
    }

    private Place place(int at, int length) {
        int passage = Arrays.binarySearch(starts, at);
        if (passage < 0) passage = -passage - 2;
        while (passage + 1 < starts.length && starts[passage + 1] == at) passage++;
        return new Place(passage, at - starts[passage], at - starts[passage] + length);
    }
}
