package candour.quotations.cover;

import candour.quotations.Mention;
import candour.quotations.Passage;
import candour.quotations.Span;
import candour.quotations.text.Prose;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells whether a statement speaks of something that must improve: one of its sentences has at least half of the item's
 * words of weight, and two of them.
 */
final class Matters {
    static final int PER_CENT = 50;
    static final int AT_LEAST = 2;
    private static final int SHORT = 4;
    private static final int TITLE = 90;

    // spotless:off
    private static final Set<String> LIGHT = Set.of(
            "ensure", "ensuring", "improve", "improving", "improvement", "children", "young", "people", "local",
            "authority", "services", "service", "quality", "effectiveness", "consistency", "timeliness", "their",
            "they", "that", "this", "these", "those", "with", "from", "into", "have", "been", "being", "which",
            "when", "where", "whom", "whose", "including", "such", "more", "most", "than", "also", "national",
            "framework", "outcome", "enabler", "should", "need", "needs", "make", "sure", "child", "council", "take",
            "action", "steps", "order", "across", "within", "through", "between", "about", "will", "must", "them",
            "there", "were", "what", "each", "every", "other", "some", "appropriate", "appropriately", "effective",
            "effectively", "good", "better", "strengthen", "develop", "further", "plans", "place", "clear");
    // spotless:on

    private final Prose statement;
    private final List<Set<String>> sentences;

    Matters(Prose statement) {
        this.statement = statement;
        this.sentences = statement.sentences().stream()
                .map(sentence -> weighty(statement.words(sentence)))
                .toList();
    }

    Mention of(Passage passage, Prose text) {
        Set<String> matter = weighty(text.words());
        var where = new ArrayList<Span>();
        for (int i = 0; i < sentences.size(); i++) {
            if (speaksOf(sentences.get(i), matter))
                where.add(statement.sentences().get(i).span());
        }
        return new Mention(passage.id(), title(passage.text()), !where.isEmpty(), where);
    }

    private static boolean speaksOf(Set<String> sentence, Set<String> matter) {
        long shared = matter.stream().filter(sentence::contains).count();
        return shared >= Math.min(AT_LEAST, matter.size())
                && shared > 0
                && shared * 100 >= (long) matter.size() * PER_CENT;
    }

    private static String title(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= TITLE) return line;
        int cut = line.lastIndexOf(' ', TITLE);
        return line.substring(0, cut > 0 ? cut : TITLE) + " …";
    }

    private static Set<String> weighty(List<Word> words) {
        return words.stream()
                .map(Word::key)
                .filter(key -> key.length() >= SHORT && !LIGHT.contains(key))
                .map(Matters::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Plural and singular, "assess" and "assessing", are the same matter. */
    private static String stem(String key) {
        String plain = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        for (String ending : List.of("ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "y", "e")) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORT) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }
}
