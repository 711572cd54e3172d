package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of phrases, looked up at a word; the longest wins. */
final class Phrases<T> {
    private final Map<String, List<Row<T>>> byFirst = new HashMap<>();

    record Row<T>(List<String> keys, T value) {}

    /** A phrase found at a word: {@code length} words of it. */
    record Hit<T>(T value, int length) {}

    void add(T value, List<String> phrases) {
        for (String phrase : phrases) {
            List<String> keys = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>()).add(new Row<>(keys, value));
        }
    }

    /** The longest phrase that begins at word {@code i}; of two as long, the one of the earlier row. */
    Optional<Hit<T>> at(List<Word> words, int i) {
        return all(words, i).stream().findFirst();
    }

    /** Of every row the longest phrase that begins at word {@code i}, the longest first. */
    List<Hit<T>> all(List<Word> words, int i) {
        var longest = new LinkedHashMap<T, Integer>();
        for (Row<T> row : byFirst.getOrDefault(words.get(i).key(), List.of())) {
            if (fits(row.keys(), words, i))
                longest.merge(row.value(), row.keys().size(), Math::max);
        }
        return longest.entrySet().stream()
                .map(entry -> new Hit<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(hit -> -hit.length()))
                .toList();
    }

    private static boolean fits(List<String> keys, List<Word> words, int i) {
        if (i + keys.size() > words.size()) return false;
        for (int k = 0; k < keys.size(); k++) {
            if (!words.get(i + k).key().equals(keys.get(k))) return false;
        }
        return true;
    }
}
