package candour.quotations.find;

import candour.quotations.Span;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds runs of the report's words that a statement uses without marks. */
final class Runs {
    /** Fewer words in a row may be anybody's. */
    static final int SHORTEST = 8;
    /** So many of them must be more than "and", "of" or "the". */
    static final int WORDS_OF_WEIGHT = 4;

    // spotless:off
    private static final Set<String> LIGHT = Set.of(
            "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "for", "by", "with", "from", "as", "is",
            "are", "was", "were", "be", "been", "being", "that", "this", "these", "those", "who", "which", "it",
            "its", "their", "they", "have", "has", "had", "not", "but", "children", "young", "people", "services",
            "service", "local", "authority", "council");
    // spotless:on

    record Run(Span span, Place place) {}

    private Runs() {}

    static List<Run> in(Book book, List<Word> words, List<Span> taken) {
        int[] keys = book.numbers(words);
        for (int i = 0; i < keys.length; i++) keys[i] = isTaken(words.get(i), taken) ? -1 : keys[i];
        var runs = new ArrayList<Run>();
        int i = 0;
        while (i < keys.length) i = step(book, words, keys, i, runs);
        return runs;
    }

    private static int step(Book book, List<Word> words, int[] keys, int i, List<Run> runs) {
        Place place = book.longest(keys, i);
        if (place == null || place.size() < SHORTEST || !hasWeight(words, i, place.size())) return i + 1;
        int end = i + place.size();
        runs.add(new Run(new Span(words.get(i).start(), words.get(end - 1).end()), place));
        return end;
    }

    private static boolean hasWeight(List<Word> words, int from, int size) {
        long weight = words.subList(from, from + size).stream()
                .filter(word -> !LIGHT.contains(word.key()))
                .count();
        return weight >= WORDS_OF_WEIGHT;
    }

    private static boolean isTaken(Word word, List<Span> taken) {
        var span = new Span(word.start(), word.end());
        return taken.stream().anyMatch(span::overlaps);
    }
}
