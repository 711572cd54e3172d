package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two sentences of a paragraph speak of the same thing: they share a word of weight, whatever its ending. */
final class Topic {
    // spotless:off
    /** Nearly every sentence of a report has these. */
    static final Set<String> LIGHT = Set.of(
            "children", "child", "young", "people", "families", "family", "service", "services", "authority", "council", "local",
            "social", "worker", "workers", "always", "effective", "effectively", "consistently", "needs", "their", "these", "those", "there",
            "which", "where", "while", "however", "although", "inspectors", "leaders", "managers", "staff", "quality", "practice", "support",
            "about", "being", "have", "because", "through", "within", "ensure", "result", "other", "sufficiently", "sufficient",
            "receive", "provide", "provided", "timely", "looked", "after", "small", "number", "cases", "improve", "improved");
    // spotless:on
    private static final int WEIGHTY = 5;
    private static final int STEM = 5;

    private Topic() {}

    static boolean shared(List<Word> one, List<Word> other) {
        Set<String> mine = stems(one);
        return stems(other).stream().anyMatch(mine::contains);
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream()
                .map(Word::key)
                .filter(key -> key.length() >= WEIGHTY && !LIGHT.contains(key))
                .map(key -> key.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
