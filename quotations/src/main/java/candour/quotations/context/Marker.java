package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A marker found in a sentence.
 *
 * @param from its first word
 * @param to the word after its last
 */
record Marker(MarkerKind kind, int from, int to) {
    private static final Set<String> FIGURES = Set.of(
            "data",
            "information",
            "performance",
            "figures",
            "evidence",
            "records",
            "statistics",
            "scorecard",
            "returns");
    private static final Phrases<String> IDIOMS = new Phrases<>();

    static {
        IDIOMS.add(
                "no marker",
                List.of(
                        "not only",
                        "not just",
                        "not least",
                        "or not",
                        "no doubt",
                        "no less",
                        "at least",
                        "the least",
                        "no matter",
                        "at most",
                        "the most vulnerable",
                        "most vulnerable",
                        "most recent",
                        "most important",
                        "most senior",
                        "only child",
                        "some time",
                        "must be",
                        "without exception",
                        "most effective",
                        "most appropriate",
                        "most in need",
                        "nothing but",
                        "help and support",
                        "few months",
                        "few weeks",
                        "few years",
                        "in the last few",
                        "in the past few",
                        "last few",
                        "past few",
                        "in the past 12 months",
                        "in the past year",
                        "in the past two years",
                        "since the last inspection",
                        "since the previous inspection",
                        "since their last inspection",
                        "since the last",
                        "since the previous",
                        "without delay",
                        "without undue delay",
                        "without unnecessary delay",
                        "at risk of",
                        "risks to",
                        "risk of harm",
                        "risk of significant harm",
                        "risk of exploitation",
                        "risks and",
                        "not in education",
                        "help to ensure that",
                        "helps to ensure that",
                        "helped to ensure that",
                        "in order to be",
                        "the small number of",
                        "the very small number of",
                        "the few",
                        "whether or not",
                        "too many",
                        "so many",
                        "as many",
                        "how many",
                        "inspectors identified that",
                        "this inspection identified that",
                        "this visit identified that",
                        "evidence indicates that",
                        "findings of the last inspection",
                        "findings of the previous inspection",
                        "recommendations of the last inspection",
                        "recommendations from the last inspection",
                        "findings from the last inspection",
                        "one of the most",
                        "one of the best",
                        "one in every",
                        "only recently",
                        "only very recently",
                        "in the best interests",
                        "in the best interest",
                        "in the best possible"));
    }

    static List<Marker> in(List<Word> words) {
        var found = new ArrayList<Marker>();
        int i = 0;
        while (i < words.size()) {
            int idiom = IDIOMS.at(words, i).map(Phrases.Hit::length).orElse(0);
            int at = i;
            List<Phrases.Hit<MarkerKind>> hits = hits(words, i).stream()
                    .filter(hit -> !isOfFigures(words, hit, at) && !isMonth(words, at))
                    .toList();
            int length = longest(hits);
            if (isShare(words, i)) found.add(new Marker(MarkerKind.SOME, i, i + 3));
            int counted = Shares.outOf(words, i);
            if (counted > 0) found.add(new Marker(MarkerKind.SOME, i, i + counted));
            if (idiom < length || idiom == 0) add(found, hits, i);
            i += Math.max(1, Math.max(idiom, length));
        }
        return found;
    }

    /** "Data reports that" is nobody's view. */
    private static boolean isOfFigures(List<Word> words, Phrases.Hit<MarkerKind> hit, int i) {
        if (hit.value() != MarkerKind.VIEW) return false;
        return IntStream.range(Math.max(0, i - 2), i)
                .anyMatch(at -> FIGURES.contains(words.get(at).key()));
    }

    /** "In May 2013" leaves nothing open. */
    private static boolean isMonth(List<Word> words, int i) {
        return words.get(i).key().equals("may")
                && i + 1 < words.size()
                && words.get(i + 1).key().matches("20\\d\\d");
    }

    /** What is written out in a row, and what is put together of its choices. */
    private static List<Phrases.Hit<MarkerKind>> hits(List<Word> words, int i) {
        return Stream.concat(MarkerKind.TABLE.all(words, i).stream(), Composed.at(words, i).stream())
                .toList();
    }

    /** "40% of" says how many as "some" does. */
    private static boolean isShare(List<Word> words, int i) {
        if (i + 2 >= words.size() || !words.get(i + 2).key().equals("of")) return false;
        return words.get(i).key().matches("\\d{1,2}") && words.get(i + 1).key().equals("%");
    }

    /** "Not yet" hides its "not"; what governs to the left hides nothing. */
    private static int longest(List<Phrases.Hit<MarkerKind>> hits) {
        return hits.stream()
                .filter(hit -> !governsLeft(hit))
                .mapToInt(Phrases.Hit::length)
                .max()
                .orElse(0);
    }

    private static void add(List<Marker> found, List<Phrases.Hit<MarkerKind>> hits, int i) {
        int longest = longest(hits);
        for (Phrases.Hit<MarkerKind> hit : hits) {
            if (governsLeft(hit) || hit.length() == longest) found.add(new Marker(hit.value(), i, i + hit.length()));
        }
    }

    private static boolean governsLeft(Phrases.Hit<MarkerKind> hit) {
        return hit.value().reach == Reach.BACK;
    }
}
